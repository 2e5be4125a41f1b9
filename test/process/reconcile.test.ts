import { until } from '../../src/base/patience';
import { dayOf } from '../../src/law/calendar/day';
import { decideAndServe, publish, untilHeard, untilNoticeServed, waiveRights } from './support/course';
import { followCase, type Path } from './support/path';
import { reviewOf, underReview } from './support/review-course';
import { opinionForm } from './support/reviews';
import { waitingItem } from './support/sign';
import { majorFine, people, register, smallFine } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** The database says what should be running; what somebody ends in the engine goes on where it stood. */
describe('L8 the engine is kept where the record stands', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00', undefined, { reconciles: true })));
  afterAll(() => world?.stop());

  const actsOf = async ({ read, caseId }: Path) =>
    (await read(({ record }) => record.ofCase(caseId))).map(({ act }) => act);
  const entryOf = async ({ read, caseId }: Path, act: string) =>
    (await read(({ record }) => record.ofCase(caseId))).findLast((entry) => entry.act === act);
  const instanceOfCase = async ({ read, caseId }: Path) =>
    (await read(({ cases }) => cases.get(caseId))).processInstanceKey!;
  async function cancelled(path: Path): Promise<string> {
    const key = await instanceOfCase(path);
    await world.client.cancel(key);
    return key;
  }
  const countOf = async (path: Path, act: string) => (await actsOf(path)).filter((each) => each === act).length;
  async function resumed(path: Path, elementId: string, times = 1): Promise<void> {
    await until(
      `resumption ${times} of ${path.caseId}`,
      async () => (await countOf(path, 'process-resumed')) >= times,
      {
        timeoutMs: 40_000,
      },
    );
    await path.isAt(elementId);
  }

  it.concurrent('G11 a cancelled instance is noticed, recorded, told, and the case goes on at its task', async () => {
    const path = followCase(world, await register(world));
    await path.isAt('FilingDecisionTask');
    const lost = await cancelled(path);
    await resumed(path, 'FilingDecisionTask');
    expect(await entryOf(path, 'process-lost')).toMatchObject({
      actor: 'system',
      summary: expect.stringContaining('立案审批'),
    });
    expect(await instanceOfCase(path)).not.toBe(lost);
    await path.complete('FilingDecisionTask', people.head, { filingApproved: true, filingReason: '符合立案标准' });
    await path.isAt('InvestigationTask');
    expect((await actsOf(path)).filter((act) => act === 'case-process-started')).toHaveLength(1);
  });

  it.concurrent('G11 in the middle of legal review, the opinion given stays given', async () => {
    const path = await underReview(world, majorFine);
    await path.isAt('ReviewOpinionTask');
    const { id, reviewerId } = await reviewOf(path);
    await path.complete('ReviewOpinionTask', reviewerId!, opinionForm('correct', ['law']));
    await path.isAt('AdoptOrObjectTask');
    await cancelled(path);
    await resumed(path, 'AdoptOrObjectTask', 2);
    expect(await reviewOf(path)).toMatchObject({ id, opinion: 'correct', opinionBy: reviewerId });
    await path.complete('AdoptOrObjectTask', people.handler, { response: 'adopt', responseReason: '采纳' });
    await path.isAt('InvestigationTask');
  });

  it.concurrent(
    'G11 again and again, with two courses at once and the disclosure beside it, to the archive',
    async () => {
      const path = await untilHeard(world, smallFine);
      await path.isAt('DecisionTask');
      await cancelled(path);
      await resumed(path, 'DecisionTask');
      await decideAndServe(world, path);
      await path.isAt('ExecutionTask');
      await path.isAt('DisclosureReviewTask');
      const { processInstanceKey } = (await waitingItem(world, path.caseId, 'DisclosureReviewTask'))!;
      await cancelled(path);
      await world.client.cancel(processInstanceKey);
      await resumed(path, 'ExecutionTask', 3);
      await path.isAt('DisclosureReviewTask');
      await publish(path);
      await path.complete('ExecutionTask', people.handler, {
        executionResult: 'performed',
        performedOn: dayOf(world.clock.now()),
        paidYuan: 2700,
        surchargeYuan: 0,
        receiptNumber: '票001',
      });
      await path.complete('CloseCaseTask', people.head, { closingReason: '执行完毕' });
      await path.passed('CaseArchivedEndEvent');
      expect(await countOf(path, 'decision-made')).toBe(1);
      expect(await countOf(path, 'process-lost')).toBe(3);
    },
  );

  it.concurrent('G11 cancelled while the party may state its case: what it states then is heard', async () => {
    const path = await untilNoticeServed(world, smallFine);
    await cancelled(path);
    await waiveRights(path);
    await resumed(path, 'DecisionTask');
  });

  it('an engine that came back empty: every open case goes on where its record stands', async () => {
    const filing = followCase(world, await register(world));
    await filing.isAt('FilingDecisionTask');
    const reviewing = await underReview(world, majorFine);
    await reviewing.isAt('ReviewOpinionTask');
    const { reviewerId } = await reviewOf(reviewing);
    await world.loseEngine();

    const filed = followCase(world, filing.caseId);
    await resumed(filed, 'FilingDecisionTask');
    await filed.complete('FilingDecisionTask', people.head, { filingApproved: true, filingReason: '符合立案标准' });
    await filed.isAt('InvestigationTask');
    const reviewed = followCase(world, reviewing.caseId);
    await resumed(reviewed, 'ReviewOpinionTask', 2);
    await reviewed.complete('ReviewOpinionTask', reviewerId!, opinionForm('correct', ['law']));
    await reviewed.complete('AdoptOrObjectTask', people.handler, { response: 'adopt', responseReason: '采纳' });
    await reviewed.isAt('InvestigationTask');
    const again = await untilHeard(world, smallFine);
    await again.isAt('DecisionTask');
  });

  it('nothing else was held for lost', async () => {
    expect(world.reconciler!.inWords()).toBeNull();
  });
});
