import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { addEvidence } from '../../../src/domain/intake/add-evidence';
import { draftFindings, type FindingsInput } from '../../../src/domain/intake/draft-findings';
import { registerCase } from '../../../src/domain/intake/register-case';
import type { Context } from '../../../src/context';
import type { Person } from '../../../src/domain/people/person';
import { dayOf } from '../../../src/domain/calendar/day';
import type { World } from './world';

/** The people of the sample agency 长沙市天心区教育局. */
export const people = { handler: 'tx.zhou', second: 'tx.wu', reviewer: 'tx.fang', head: 'tx.qin', publisher: 'tx.shen' };

export const smallFine: FindingsInput = {
  outcome: 'penalty',
  item: '',
  facts: '未取得办学许可证，组织9名中学生进行学科类培训，收取费用2700元。',
  evidenceSummary: '现场检查笔录。',
  violatedLaw: '《民办教育促进法》第十二条',
  penaltyBasis: '《民办教育促进法》第六十四条',
  discretion: '主动退费，从轻处罚。',
  penalty: { warning: false, fineYuan: 2700, confiscationYuan: 0, revocation: false, closure: false, other: '' },
  triggers: { publicInterest: false, socialImpact: false, majorRights: false, hearingHeld: false, complex: false, deviatesFromBenchmark: false, requiredByLaw: false },
};

/** The same with a trigger that makes legal review necessary. */
export const majorFine: FindingsInput = { ...smallFine, triggers: { ...smallFine.triggers, socialImpact: true } };

/** As a signed-in person does it through the facade. */
export function asPerson<T>(world: World, id: string, act: (context: Context, by: Person) => Promise<T>): Promise<T> {
  return world.unitOfWork.run(async (context) => act(context, await context.people.get(id)));
}

export async function register(world: World): Promise<string> {
  const caseId = randomUUID();
  const today = dayOf(world.clock.now());
  await asPerson(world, people.handler, (context, by) =>
    registerCase(context, by, {
      source: 'inspection', sourceDetail: '监督检查发现', matter: '未取得办学许可证组织学科类校外培训', occurredOn: today, discoveredOn: today,
      officerIds: [people.handler, people.second],
      party: { kind: 'person', name: '刘某', idNumber: '430103198802150026', address: '长沙市天心区友谊路88号', phone: '13800000014', bornOn: '1988-02-15' } as never,
    }, { caseId, caseUrl: `http://localhost/cases/${caseId}` }));
  return caseId;
}

/** Filed, investigated with evidence and findings, notice served today: the window for statement and defence is open. */
export async function untilNoticeServed(world: World, findings = smallFine): Promise<string> {
  const caseId = await register(world);
  const main = (element: string, as: string, variables: object) => world.complete(caseId, 'EnforcementCase', element, as, variables);
  await main('FilingDecisionTask', people.head, { filingApproved: true, filingReason: '符合立案标准' });
  await world.task(caseId, 'EnforcementCase', 'InvestigationTask');
  await addSomeEvidence(world, caseId);
  await asPerson(world, people.handler, (context, by) => draftFindings(context, by, caseId, findings));
  await main('InvestigationTask', people.handler, { investigationDone: true });
  await main('ServeNoticeTask', people.handler, { noticeServedOn: dayOf(world.clock.now()), noticeMethod: 'direct' });
  await world.broker.records.timer(await world.instance(caseId, 'EnforcementCase'), 'DefenceWindowElapsedEvent');
  return caseId;
}

export async function addSomeEvidence(world: World, caseId: string): Promise<void> {
  const id = randomUUID();
  await asPerson(world, people.handler, async (context, by) => {
    const path = `evidence/${caseId}/${id}.txt`;
    const stored = await context.files.write(path, Readable.from([Buffer.from(`现场检查笔录 ${caseId}`)]));
    await addEvidence(context, by, caseId, {
      kind: 'site-record', title: '现场检查笔录', source: '现场检查时制作', collectedOn: dayOf(world.clock.now()),
    }, { id, path, fileName: 'record.txt', mediaType: 'text/plain', ...stored });
  });
}

/** From the decision task to the served decision. */
export async function decideAndServe(world: World, caseId: string, discussedOn: string | null = null): Promise<void> {
  const main = (element: string, as: string, variables: object) => world.complete(caseId, 'EnforcementCase', element, as, variables);
  await main('DecisionTask', people.head, { decisionApproved: true, decisionReason: '同意', discussedOn });
  await main('ServeDecisionTask', people.second, { decisionServedOn: dayOf(world.clock.now()), decisionMethod: 'direct', deliveryResult: 'delivered' });
}
