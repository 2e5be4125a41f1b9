import { revokeDecision } from '../../src/domain/intake/revoke-decision';
import { waiveDefence } from '../../src/domain/intake/waive-defence';
import { asPerson, decideAndServe, people, untilNoticeServed } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

describe('Disclosure', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld('2026-02-10T09:00:00+08:00')), 120_000);
  afterAll(() => world?.stop(), 60_000);

  const disclose = (caseId: string, element: string, as: string, variables: object) => world.complete(caseId, 'Disclosure', element, as, variables);
  const disclosureOf = (caseId: string) => world.unitOfWork.run(({ disclosures }) => disclosures.latest(caseId));
  const deadline = async (caseId: string, kind: string) =>
    (await world.unitOfWork.run(({ deadlines }) => deadlines.ofCase(caseId))).find((row) => row.kind === kind);

  async function decidedToday(): Promise<string> {
    const caseId = await untilNoticeServed(world);
    await asPerson(world, people.handler, (context, by) => waiveDefence(context, by, caseId, { reason: '书面放弃' }));
    await decideAndServe(world, caseId);
    await world.task(caseId, 'Disclosure', 'DisclosureReviewTask');
    return caseId;
  }

  async function publish(caseId: string): Promise<void> {
    await disclose(caseId, 'DisclosureReviewTask', people.publisher, { publishable: true, nonDisclosureGround: null, nonDisclosureReason: '' });
    await disclose(caseId, 'DisclosureApprovalTask', people.head, { disclosureApproved: true, disclosureApprovalReason: '同意' });
    await world.broker.records.timer(await world.instance(caseId, 'Disclosure'), 'DisclosureEndsEvent');
  }

  it('D7, C13 seven working days over 春节, with the 调休 Saturday: warned the working day before, public on the last day', async () => {
    const caseId = await decidedToday();
    expect(await disclosureOf(caseId)).toMatchObject({ publishDueOn: '2026-02-26', status: 'preparing' });
    const timer = await world.broker.records.timer(await world.instance(caseId, 'Disclosure'), 'PublishWarningEvent');
    expect(new Date(timer.value.dueDate).toISOString()).toBe(new Date('2026-02-25T09:00:00+08:00').toISOString());

    await world.moveTo('2026-02-25T09:00:01+08:00');
    await world.broker.records.until(
      ({ intent, value }) => intent === 'ELEMENT_COMPLETED' && value.elementId === 'WarnedEndEvent' && value.processInstanceKey === timer.value.processInstanceKey,
      'the warning',
    );
    await world.moveTo('2026-02-26T16:00:00+08:00');
    await publish(caseId);
    expect(await disclosureOf(caseId)).toMatchObject({ status: 'published' });
    expect(await deadline(caseId, 'publish')).toMatchObject({ dueOn: '2026-02-26', metOn: '2026-02-26', provisional: false });
  }, 90_000);

  it('D8 what may not be published is not, with ground and person, and the case goes on', async () => {
    const caseId = await decidedToday();
    await disclose(caseId, 'DisclosureReviewTask', people.publisher, { publishable: false, nonDisclosureGround: 'minor', nonDisclosureReason: '涉及未成年人' });
    await world.broker.records.ended(await world.instance(caseId, 'Disclosure'));
    expect(await disclosureOf(caseId)).toMatchObject({ status: 'refused', ground: 'minor', reviewedBy: people.publisher });
    await world.complete(caseId, 'EnforcementCase', 'ExecutionTask', people.handler, {
      executionResult: 'performed', performedOn: '2026-02-26', paidYuan: 2700, surchargeYuan: 0, receiptNumber: 'T-1',
    });
    await world.task(caseId, 'EnforcementCase', 'CloseCaseTask');
  }, 90_000);

  it('D7, C13 seven working days over 国庆, with its 调休 Saturday', async () => {
    await world.moveTo('2026-09-28T09:00:00+08:00');
    const caseId = await decidedToday();
    expect(await disclosureOf(caseId)).toMatchObject({ publishDueOn: '2026-10-13' });
  }, 90_000);

  it('D10, C13 a revoked decision is withdrawn with its public reason; the limit of three working days runs over 国庆', async () => {
    const caseId = await decidedToday();
    await publish(caseId);
    await asPerson(world, people.head, (context, by) => revokeDecision(context, by, caseId, { reason: '主要证据不足' }));
    await world.broker.records.ended(await world.instance(caseId, 'Disclosure'));
    expect(await disclosureOf(caseId)).toMatchObject({ status: 'withdrawn', withdrawnReason: expect.stringContaining('主要证据不足') });
    expect(await deadline(caseId, 'withdraw')).toMatchObject({ dueOn: '2026-10-08', metOn: '2026-09-28' });
  }, 90_000);

  it('D11 is taken down at the end of its period', async () => {
    const caseId = await decidedToday();
    await publish(caseId);
    const timer = await world.broker.records.timer(await world.instance(caseId, 'Disclosure'), 'DisclosureEndsEvent');
    await world.moveTo(new Date(timer.value.dueDate + 1_000).toISOString());
    await world.broker.records.ended(await world.instance(caseId, 'Disclosure'));
    expect(await disclosureOf(caseId)).toMatchObject({ status: 'taken-down' });
  }, 90_000);
});
