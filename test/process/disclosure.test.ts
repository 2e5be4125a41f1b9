import { revokeDecision } from '../../src/stages/decision';
import { decideAndServe, publish, untilHeard } from './support/course';
import type { Path } from './support/path';
import { people } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** Disclosure on the real broker; its clock only goes forward, so the tests follow the calendar of 2026 and beyond. */
describe('Disclosure', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-02-10T09:00:00+08:00')));
  afterAll(() => world?.stop());

  const disclosureOf = ({ read, caseId }: Path) => read(({ disclosures }) => disclosures.latest(caseId));
  const deadline = async ({ read, caseId }: Path, kind: string) =>
    (await read(({ deadlines }) => deadlines.ofCase(caseId))).find((row) => row.kind === kind);
  const revoke = ({ act }: Path) => act(people.head, revokeDecision, { reason: '主要证据不足' });
  const mayBePublic = { publishable: true, nonDisclosureGround: null, nonDisclosureReason: '' };

  async function decidedToday(): Promise<Path> {
    const path = await untilHeard(world);
    await decideAndServe(world, path);
    await path.isAt('DisclosureReviewTask');
    return path;
  }

  it('D7, C13 seven working days over 春节, with the 调休 Saturday: warned the working day before, public on the last day', async () => {
    const path = await decidedToday();
    expect(await disclosureOf(path)).toMatchObject({ publishDueOn: '2026-02-26', status: 'preparing' });
    expect(await path.dueAt('PublishWarningEvent')).toBe('2026-02-25T09:00:00+08:00');
    await world.moveTo('2026-02-25T09:00:01+08:00');
    await path.passed('WarnedEndEvent');
    await world.moveTo('2026-02-26T16:00:00+08:00');
    await publish(path);
    expect(await disclosureOf(path)).toMatchObject({ status: 'published' });
    expect(await deadline(path, 'publish')).toMatchObject({
      dueOn: '2026-02-26',
      metOn: '2026-02-26',
      provisional: false,
    });
  });

  it.concurrent('D8 what may not be published is not, with ground and person, and the case goes on', async () => {
    const path = await decidedToday();
    const notPublic = { publishable: false, nonDisclosureGround: 'minor', nonDisclosureReason: '涉及未成年人' };
    await path.refused(
      'DisclosureReviewTask',
      people.publisher,
      { ...notPublic, nonDisclosureGround: null },
      /法定情形/,
    );
    await path.complete('DisclosureReviewTask', people.publisher, notPublic);
    await path.passed('NotDisclosedEndEvent');
    expect(await disclosureOf(path)).toMatchObject({
      status: 'refused',
      ground: 'minor',
      reviewedBy: people.publisher,
    });
    await path.complete('ExecutionTask', people.handler, {
      executionResult: 'performed',
      performedOn: '2026-02-26',
      paidYuan: 2700,
      surchargeYuan: 0,
      receiptNumber: 'T-1',
    });
    await path.isAt('CloseCaseTask');
  });

  it.concurrent(
    'D10 the head sends the publication back with a reason, and it is reviewed and approved anew',
    async () => {
      const path = await decidedToday();
      await path.complete('DisclosureReviewTask', people.publisher, mayBePublic);
      await path.refused(
        'DisclosureApprovalTask',
        people.head,
        { disclosureApproved: false, disclosureApprovalReason: '' },
        /说明理由/,
      );
      await path.complete('DisclosureApprovalTask', people.head, {
        disclosureApproved: false,
        disclosureApprovalReason: '脱敏不完整',
      });
      await publish(path);
      expect(await disclosureOf(path)).toMatchObject({ status: 'published', approvedBy: people.head });
    },
  );

  it.concurrent(
    'D10 a decision that is revoked before its publication is never published, and the case is closed',
    async () => {
      const path = await decidedToday();
      await revoke(path);
      await path.passed('WithdrawnEndEvent');
      expect(await disclosureOf(path)).toMatchObject({
        status: 'refused',
        publishedAt: null,
        groundReason: expect.stringContaining('主要证据不足'),
      });
      await path.complete('CloseCaseTask', people.head, { closingReason: '决定已被撤销' });
      await path.passed('CaseArchivedEndEvent');
    },
  );

  it('D7, C13 seven working days over 国庆, with its 调休 Saturday', async () => {
    await world.moveTo('2026-09-28T09:00:00+08:00');
    expect(await disclosureOf(await decidedToday())).toMatchObject({ publishDueOn: '2026-10-13' });
  });

  it('D10, C13 a revoked decision is withdrawn with its public reason; the limit of three working days runs over 国庆', async () => {
    const path = await decidedToday();
    await publish(path);
    await revoke(path);
    await path.passed('WithdrawnEndEvent');
    expect(await disclosureOf(path)).toMatchObject({
      status: 'withdrawn',
      withdrawnReason: expect.stringContaining('主要证据不足'),
    });
    expect(await deadline(path, 'withdraw')).toMatchObject({ dueOn: '2026-10-08', metOn: '2026-09-28' });
  });

  it('D11 is taken down at the end of its period', async () => {
    const path = await decidedToday();
    await publish(path);
    const endsAt = new Date(await path.dueAt('DisclosureEndsEvent'));
    await world.moveTo(new Date(endsAt.getTime() + 1_000).toISOString());
    await path.passed('TakenDownEndEvent');
    expect(await disclosureOf(path)).toMatchObject({ status: 'taken-down' });
  });
});
