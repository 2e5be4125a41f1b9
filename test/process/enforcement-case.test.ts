import { receiveDefence } from '../../src/domain/intake/receive-defence';
import { waiveDefence } from '../../src/domain/intake/waive-defence';
import { revokeDecision } from '../../src/domain/intake/revoke-decision';
import { asPerson, decideAndServe, people, register, untilNoticeServed } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** EnforcementCase on the real broker; its clock only goes forward, so the tests follow the calendar of 2026. */
describe('EnforcementCase', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld('2026-02-10T09:00:00+08:00')), 120_000);
  afterAll(() => world?.stop(), 60_000);

  const main = (caseId: string, element: string, as: string, variables: object) => world.complete(caseId, 'EnforcementCase', element, as, variables);
  const caseOf = (caseId: string) => world.unitOfWork.run(({ cases }) => cases.get(caseId));
  const waive = (caseId: string) => asPerson(world, people.handler, (context, by) => waiveDefence(context, by, caseId, { reason: '书面放弃' }));

  it('C1 a case that the head does not file ends there, with the reason', async () => {
    const caseId = await register(world);
    await main(caseId, 'FilingDecisionTask', people.head, { filingApproved: false, filingReason: '违法事实显著轻微' });
    await world.broker.records.ended(await world.instance(caseId, 'EnforcementCase'));
    expect(await caseOf(caseId)).toMatchObject({ status: 'not-filed', filedOn: null });
  });

  it('L8 a task that somebody completes who may not comes back with the reason', async () => {
    const caseId = await register(world);
    await main(caseId, 'FilingDecisionTask', people.handler, { filingApproved: true, filingReason: '符合立案标准' });
    const instance = await world.instance(caseId, 'EnforcementCase');
    await world.broker.records.until(
      ({ valueType, value }) => valueType === 'VARIABLE' && value.name === 'refusal' && value.processInstanceKey === instance && /机关负责人/.test(value.value),
      'the refusal in words',
    );
    await main(caseId, 'FilingDecisionTask', people.head, { filingApproved: true, filingReason: '符合立案标准' });
    await world.task(caseId, 'EnforcementCase', 'InvestigationTask');
    expect(await caseOf(caseId)).toMatchObject({ status: 'investigating', filedOn: '2026-02-10' });
  });

  it('C2 an officer whose certificate has expired keeps the investigation from being concluded', async () => {
    const withCertificateUntil = (validUntil: string) => world.unitOfWork.run(async (context) => {
      const officer = await context.people.get(people.second);
      await context.people.save({ ...officer, certificate: { ...officer.certificate!, validUntil } });
    });
    const caseId = await register(world);
    await main(caseId, 'FilingDecisionTask', people.head, { filingApproved: true, filingReason: '符合立案标准' });
    await withCertificateUntil('2026-01-31');
    await main(caseId, 'InvestigationTask', people.handler, { investigationDone: true });
    const instance = await world.instance(caseId, 'EnforcementCase');
    await world.broker.records.until(
      ({ valueType, value }) => valueType === 'VARIABLE' && value.name === 'refusal' && value.processInstanceKey === instance && /证/.test(value.value),
      'the refusal because of the certificate',
    );
    await withCertificateUntil('2030-12-31');
    await world.task(caseId, 'EnforcementCase', 'InvestigationTask');
  });

  it('C5, C13 the window for statement and defence is five working days, over 春节: nothing is decided on its last day, the next day is open', async () => {
    await world.moveTo('2026-02-12T10:00:00+08:00');
    const caseId = await untilNoticeServed(world);
    const timer = await world.broker.records.timer(await world.instance(caseId, 'EnforcementCase'), 'DefenceWindowElapsedEvent');
    expect(new Date(timer.value.dueDate).toISOString()).toBe(new Date('2026-02-27T00:00:00+08:00').toISOString());

    await world.moveTo('2026-02-26T23:59:00+08:00');
    const decisionTask = world.broker.records.list(({ valueType, value }) =>
      valueType === 'USER_TASK' && value.elementId === 'DecisionTask' && value.processInstanceKey === timer.value.processInstanceKey);
    expect(decisionTask).toEqual([]);
    await world.moveTo('2026-02-27T00:00:01+08:00');
    await world.task(caseId, 'EnforcementCase', 'DecisionTask');
  }, 60_000);

  it('C5 a statement received in the window is reviewed before anything is decided', async () => {
    await world.moveTo('2026-03-02T10:00:00+08:00');
    const caseId = await untilNoticeServed(world);
    await asPerson(world, people.handler, (context, by) => receiveDefence(context, by, caseId, { form: 'written', text: '费用已全部退还，请求从轻。' }));
    await main(caseId, 'ReviewDefenceTask', people.handler, { defenceFinding: 'rejected', defenceReason: '已在裁量时考虑退费情节' });
    await waive(caseId);
    await world.task(caseId, 'EnforcementCase', 'DecisionTask');
    const [defence] = await world.unitOfWork.run(({ defences }) => defences.ofCase(caseId));
    expect(defence).toMatchObject({ finding: 'rejected', reviewedBy: people.handler });
  }, 60_000);

  it('C11, C13 a fine not paid within fifteen calendar days brings a reminder; D10 a revoked decision ends the execution', async () => {
    const caseId = await untilNoticeServed(world);
    await waive(caseId);
    await decideAndServe(world, caseId);
    const instance = await world.instance(caseId, 'EnforcementCase');
    const timer = await world.broker.records.timer(instance, 'PaymentDueEvent');
    expect(new Date(timer.value.dueDate).toISOString()).toBe(new Date('2026-03-18T00:00:00+08:00').toISOString());
    await world.moveTo('2026-03-18T08:00:00+08:00');
    await world.broker.records.until(
      ({ valueType, intent, value }) => valueType === 'PROCESS_INSTANCE' && intent === 'ELEMENT_COMPLETED' && value.elementId === 'RemindedEndEvent' && value.processInstanceKey === instance,
      'the reminder',
    );
    const documents = await world.unitOfWork.run((context) => context.documents.ofCase(caseId));
    expect(documents.filter(({ kind }) => kind === 'reminder')).toHaveLength(1);

    await asPerson(world, people.head, (context, by) => revokeDecision(context, by, caseId, { reason: '复议机关撤销' }));
    await main(caseId, 'CloseCaseTask', people.head, { closingReason: '决定已被撤销，终结执行' });
    await world.broker.records.ended(instance);
    expect(await caseOf(caseId)).toMatchObject({ status: 'archived' });
  }, 90_000);
});
