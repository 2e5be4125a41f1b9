import { systemClock } from '../../base/clock';
import type { Side } from './side';
import { straightCase } from './straight-case';
import { startWorld } from './world';

/** This system: PostgreSQL, record chain, documents, inbox and outbox behind the same diagrams. */
export async function mingfa(): Promise<Side> {
  const { broker, acts, counts, stop } = await startWorld();
  const { register, investigate, waive } = straightCase({ unitOfWork: acts, clock: systemClock });
  return {
    name: 'mingfa',
    broker,
    begin: register,
    async prepare(elementId, caseId) {
      if (elementId === 'InvestigationTask') await investigate(caseId);
    },
    waive,
    counts,
    stop,
  };
}
