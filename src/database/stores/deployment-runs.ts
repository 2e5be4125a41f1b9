import type { EntityManager } from 'typeorm';
import type { DeploymentRuns } from '../../ports/stores';

export const deploymentRuns = (manager: EntityManager): DeploymentRuns => ({
  async begin() {
    const [{ number }] = await manager.query<[{ number: number }]>(
      'INSERT INTO deployment_runs DEFAULT VALUES RETURNING number',
    );
    return number;
  },
  end: async (number) =>
    void (await manager.query('UPDATE deployment_runs SET ended_at = clock_timestamp() WHERE number = $1', [number])),
});

/** Number of the newest deployment; null while one runs, and before the first. */
export async function settledDeployment(manager: EntityManager): Promise<number | null> {
  const [{ settled }] = await manager.query<[{ settled: number | null }]>('SELECT settled_deployment() AS settled');
  return settled;
}
