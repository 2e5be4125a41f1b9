import { doAct } from '../../src/host';
import { waiveDefence } from '../../src/stages/defence';
import { draftFindings } from '../../src/stages/investigation';
import { addSomeEvidence, asPerson, majorFine, people, register } from '../process/support/tianxin-case';
import { startWorld } from '../process/support/world';
import type { Side } from './cases';

/** This system: PostgreSQL, record chain, documents, inbox and outbox behind the same diagrams. */
export async function mingfa(): Promise<Side> {
  const world = await startWorld(new Date().toISOString());
  return {
    name: 'mingfa', broker: world.broker,
    begin: () => register(world),
    async prepare(elementId, caseId) {
      if (elementId !== 'InvestigationTask') return;
      await addSomeEvidence(world, caseId);
      await asPerson(world, people.handler, (context, by) => doAct(context, by, caseId, draftFindings, majorFine));
    },
    waive: (caseId) => asPerson(world, people.handler, async (context, by) => void (await doAct(context, by, caseId, waiveDefence, { reason: '书面放弃' }))),
    stop: () => world.stop(),
  };
}
