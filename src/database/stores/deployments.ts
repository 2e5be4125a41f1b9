import type { EntityManager } from 'typeorm';
import type { Deployments } from '../../ports/stores';

export const deployments = (manager: EntityManager): Deployments => ({
  async begin() {
    const [{ number }] = await manager.query<[{ number: number }]>(
      'INSERT INTO deployments DEFAULT VALUES RETURNING number',
    );
    return number;
  },
  end: async (number) =>
    void (await manager.query('UPDATE deployments SET ended_at = clock_timestamp() WHERE number = $1', [number])),
});

/** Number of the newest deployment; null while one runs, and before the first. */
export async function settledDeployment(manager: EntityManager): Promise<number | null> {
  const [{ settled }] = await manager.query<[{ settled: number | null }]>('SELECT settled_deployment() AS settled');
  return settled;
}
