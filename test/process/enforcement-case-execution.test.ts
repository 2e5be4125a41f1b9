import { dayOf } from '../../src/law/calendar/day';
import { revokeDecision } from '../../src/stages/decision';
import { askDeferral, beginRemedy, endRemedy, recordPayment, ruleOnDeferral } from '../../src/stages/execution';
import { announceService, recordFailedService } from '../../src/stages/service';
import { conclude, decideAndServe, publish, serveNotice, untilHeard, waiveRights } from './support/course';
import type { Path } from './support/path';
import { people, smallFine } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** What follows a decision, on the real broker; its clock only goes forward, so the tests follow the calendar of 2026. */
describe('After the decision (issue 11)', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')));
  afterAll(() => world?.stop());

  const today = () => dayOf(world.clock.now());
  const { handler, head, publisher } = people;
  const agreed = { decisionApproved: true, decisionReason: '同意', discussedOn: null };
  const limit = async ({ read, caseId }: Path, kind: string) =>
    (await read(({ deadlines }) => deadlines.ofCase(caseId))).findLast((row) => row.kind === kind);
  const disclosureOf = ({ read, caseId }: Path) => read(({ disclosures }) => disclosures.latest(caseId));
  const statusOf = async ({ read, caseId }: Path) => (await read(({ cases }) => cases.get(caseId))).status;
  const performed = (paidYuan: number, surchargeYuan = 0) => ({
    executionResult: 'performed',
    performedOn: today(),
    paidYuan,
    surchargeYuan,
    receiptNumber: paidYuan > 0 ? 'T-1' : '',
  });
  async function decidedToday(findings = smallFine): Promise<Path> {
    const path = await untilHeard(world, findings);
    await path.complete('DecisionTask', head, agreed);
    await path.isAt('ServeDecisionTask');
    return path;
  }
  async function publicToday(findings = smallFine): Promise<Path> {
    const path = await untilHeard(world, findings);
    await decideAndServe(world, path);
    await publish(path);
    return path;
  }

  it('11.5, 11.16 publication is prepared and warned of from the decision on, and waits for the service that a public notice takes (D7, C10, C13)', async () => {
    const path = await decidedToday();
    expect(await path.dueAt('PublishWarningEvent')).toBe('2026-03-10T09:00:00+08:00');
    await path.complete('DisclosureReviewTask', publisher, { publishable: true, nonDisclosureGround: null });
    await path.complete('DisclosureApprovalTask', head, { disclosureApproved: true, disclosureApprovalReason: '同意' });
    await path.passed('ServedNoFlow');
    const failed = { decisionServedOn: today(), decisionMethod: 'direct', deliveryResult: 'failed' };
    await path.complete('ServeDecisionTask', handler, { ...failed, deliveryFailure: '住所无人' });
    await path.passed('DeliveredNoFlow');
    const paper = 'decision' as const;
    await path.act(handler, recordFailedService, { paper, method: 'post', triedOn: today(), reason: '退回' });
    const notice = { paper, announcedOn: today(), place: '湖南日报', ground: 'other-ways-failed' as const };
    await path.act(handler, announceService, { ...notice, reason: '直接、邮寄均未送达' });
    await world.moveTo('2026-03-10T09:00:01+08:00');
    await path.passed('WarnedEndEvent');
    expect(await disclosureOf(path)).toMatchObject({ status: 'preparing', publishDueOn: '2026-03-11' });

    await world.moveTo('2026-04-01T10:00:00+08:00');
    const served = { decisionServedOn: '2026-04-01', decisionMethod: 'public-notice', deliveryResult: 'delivered' };
    await path.complete('ServeDecisionTask', handler, served);
    await path.dueAt('DisclosureEndsEvent');
    expect(await disclosureOf(path)).toMatchObject({ status: 'published' });
    expect(await limit(path, 'publish')).toMatchObject({ dueOn: '2026-03-11', metOn: '2026-04-01' });
  });

  it('11.6, 11.19 an approved deferral puts the reminder off; missed, it is made and served; a suit stops the surcharge; the rest is paid with it (C11)', async () => {
    const path = await publicToday();
    const asked = { askedOn: today(), reason: '停业半年', instalments: '2026-05-15 1000\n2026-06-15 1700' };
    await path.act(handler, askDeferral, asked);
    await path.act(head, ruleOnDeferral, { approved: true, reason: '确有困难' });
    expect(await path.dueAt('PaymentDueEvent')).toBe('2026-04-17T00:00:00+08:00');
    await world.moveTo('2026-04-17T08:00:00+08:00');
    expect(await path.dueAt('PaymentDueAgainEvent')).toBe('2026-05-16T00:00:00+08:00');
    await world.moveTo('2026-05-16T08:00:00+08:00');
    const service = { reminderServedOn: today(), reminderMethod: 'direct', reminderResult: 'failed' };
    await path.refused('ServeReminderTask', handler, { ...service, reminderFailure: '' }, /没有送达的原因/);
    await path.complete('ServeReminderTask', handler, { ...service, reminderFailure: '住所无人' });
    await path.complete('ServeReminderTask', handler, { ...service, reminderResult: 'delivered' });
    await path.passed('RemindedEndEvent');
    expect(await limit(path, 'reminder')).toMatchObject({ startsOn: '2026-05-16', dueOn: '2026-05-29' });

    await path.act(handler, beginRemedy, { remedy: 'suit', begunOn: today(), body: '天心区人民法院' });
    await world.moveTo('2026-05-22T09:00:00+08:00');
    await path.act(handler, endRemedy, { remedy: 'suit', endedOn: '2026-05-20', result: 'withdrawn' });
    await path.refused('ExecutionTask', handler, performed(2700), /加处罚款应当为60元/);
    await path.complete('ExecutionTask', handler, performed(2700, 60));
    await path.complete('CloseCaseTask', head, { closingReason: '罚款和加处罚款已缴清' });
    await path.passed('CaseArchivedEndEvent');
  });

  it('11.19 what is paid in time needs no reminder; a reminder still on its way ends with the execution (C11)', async () => {
    const [paid, late] = [await publicToday(), await publicToday()];
    const payment = { paidOn: today(), fineYuan: 2700, confiscationYuan: 0, surchargeYuan: 0, receiptNumber: 'T-1' };
    await paid.act(handler, recordPayment, payment);
    expect(await paid.dueAt('PaymentDueEvent')).toBe('2026-06-09T00:00:00+08:00');
    await world.moveTo('2026-06-09T08:00:00+08:00');
    await paid.passed('NoReminderEndEvent');
    await paid.complete('ExecutionTask', handler, performed(0));
    await paid.isAt('CloseCaseTask');
    await late.isAt('ServeReminderTask');
    await late.complete('ExecutionTask', handler, performed(2700, 81));
    await late.isAt('CloseCaseTask');
  });

  it.concurrent(
    '11.7 what is ordered without money is due by the end of the time to sue (C11, 强制法 53)',
    async () => {
      const ordered = { other: '责令停止招生', otherLaw: '《民办教育促进法》第六十二条' };
      const order = { ...smallFine.penalty, fineYuan: 0, ...ordered };
      const path = await publicToday({ ...smallFine, penalty: order });
      expect(await path.dueAt('PaymentDueEvent')).toBe('2026-12-10T00:00:00+08:00');
      await path.complete('ExecutionTask', handler, performed(0));
      await path.isAt('CloseCaseTask');
    },
  );

  it.concurrent('11.11 a decision that is revoked before its service is served no more (C15, D10)', async () => {
    const path = await decidedToday();
    await path.act(head, revokeDecision, { reason: '主要证据不足' });
    await path.passed('DecisionFellFlow');
    await path.complete('CloseCaseTask', head, { closingReason: '决定已被撤销' });
    await path.passed('CaseArchivedEndEvent');
    expect(path.everAt('ExecutionTask')).toBe(false);
    expect(await disclosureOf(path)).toMatchObject({ status: 'refused', publishedAt: null });
    expect(await path.read(({ deliveries }) => deliveries.ofCase(path.caseId))).toEqual([]);
  });

  it.concurrent(
    '11.12 a decision that a court revokes is made anew, with its own ninety days; so is that of a closed case (C15, C9)',
    async () => {
      const path = await publicToday();
      const judgment = {
        kind: 'revoked' as const,
        changedBy: 'court' as const,
        paperNumber: '（2026）湘0103行初12号',
        paperOn: today(),
        receivedOn: today(),
        reason: '主要证据不足',
        decideAnew: true,
      };
      await path.act(head, revokeDecision, judgment);
      await path.passed('DecideAnewEndEvent');
      await path.isAt('InvestigationTask');
      expect(await limit(path, 'decide')).toMatchObject({ startsOn: '2026-06-09', dueOn: '2026-09-07', metOn: null });
      await path.passed('WithdrawnEndEvent');
      expect(await disclosureOf(path)).toMatchObject({ status: 'withdrawn' });

      await conclude(path, { ...smallFine, penalty: { ...smallFine.penalty, fineYuan: 1000 } });
      await serveNotice(world, path);
      await waiveRights(path);
      await decideAndServe(world, path);
      await publish(path);
      await path.complete('ExecutionTask', handler, performed(1000));
      await path.complete('CloseCaseTask', head, { closingReason: '罚款已缴清' });
      await path.passed('CaseArchivedEndEvent');
      expect(await statusOf(path)).toBe('archived');

      await path.act(head, revokeDecision, {
        ...judgment,
        changedBy: 'reconsideration',
        paperNumber: '湘教复决〔2026〕3号',
      });
      await path.isAt('InvestigationTask');
      expect(await statusOf(path)).toBe('investigating');
    },
  );
});
