import { newId } from '../../../src/base/ids';
import type { CaseStatus } from '../../../src/law/case/case';
import {
  concluded,
  sampleDecision,
  sampleFindings,
  sampleNotice,
  sampleScope,
  samplePenalty,
} from '../../support/samples';
import { caseBody } from './bodies';
import type { World } from './world';

/** Registers a case through the API and returns its id. */
export async function registered(world: World, change: Record<string, unknown> = {}): Promise<string> {
  const response = await (await world.as('tx.zhou')).post('/api/cases').send(caseBody(change)).expect(201);
  return response.body.id;
}

/** As the workers would leave it at that stage. */
export async function setStatus(world: World, caseId: string, status: CaseStatus): Promise<void> {
  await world.change(async ({ cases }) => cases.save({ ...(await cases.get(caseId)), status }));
}

/** Concluded findings, and a notice served on 2026-03-04 whose window ends on 2026-03-11. */
export async function noticed(world: World): Promise<{ caseId: string; noticeId: string; findingsId: string }> {
  const caseId = await registered(world);
  const [findingsId, noticeId] = [newId(), newId()];
  await world.change(async ({ findings, notices }) => {
    await findings.save(sampleFindings({ id: findingsId, caseId, ...concluded }));
    await notices.save(
      sampleNotice({
        id: noticeId,
        caseId,
        findingsId,
        number: `告${noticeId}`,
        servedOn: '2026-03-04',
        defenceEndsOn: '2026-03-11',
      }),
    );
  });
  await setStatus(world, caseId, 'noticed');
  return { caseId, noticeId, findingsId };
}

/** A decision in force. */
export async function decided(world: World): Promise<{ caseId: string; decisionId: string }> {
  const { caseId, findingsId } = await noticed(world);
  const [scopeFindingId, decisionId] = [newId(), newId()];
  await world.change(async ({ scopeFindings, decisions }) => {
    await scopeFindings.save(sampleScope({ id: scopeFindingId, caseId, findingsId }));
    await decisions.save(
      sampleDecision({
        id: decisionId,
        caseId,
        findingsId,
        scopeFindingId,
        number: `决${decisionId}`,
        penalty: samplePenalty(),
        decidedOn: '2026-03-12',
      }),
    );
  });
  await setStatus(world, caseId, 'executing');
  return { caseId, decisionId };
}
