import { deadlineColour } from '../../src/law/case/deadline';
import { addSomeEvidence, majorFine, people } from './support/tianxin-case';
import { opinionForm } from './support/reviews';
import type { Path } from './support/path';
import {
  asksForMoreTime,
  meets,
  objects,
  opines,
  reReviewerOf,
  reReviews,
  reviewOf,
  underReview,
} from './support/review-course';
import { startWorld, type World } from './support/world';

/** One clock that only goes forward: the paths follow one another through 春节 and 国庆 2026. */
describe('LegalReview: time', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-02-13T09:00:00+08:00')));
  afterAll(() => world?.stop());

  const entry = ({ read, caseId }: Path, act: string) =>
    read(async ({ record }) => (await record.ofCase(caseId)).find((one) => one.act === act));

  const disputed = async () => {
    const path = await underReview(world);
    await opines(path, 'correct');
    await objects(path);
    return path;
  };

  it('L7, C13 the re-reviewer is reminded, the head is told of the overdue re-review and steps in; an overdue coordination is reported, over 春节', async () => {
    const path = await disputed();
    const reReviewer = await reReviewerOf(path);
    expect(await path.dueAt('ReReviewReminderEvent')).toBe('2026-02-14T00:00:00+08:00');
    expect(await path.dueAt('ReReviewOverdueEvent')).toBe('2026-02-25T00:00:00+08:00');
    await world.moveTo('2026-02-14T00:00:01+08:00');
    await path.passed('ReReviewerRemindedEndEvent');
    expect(await entry(path, 'review-limit-warned')).toMatchObject({
      actor: 'system',
      details: { limit: 'rereview', reviewer: reReviewer, dueOn: '2026-02-24' },
    });
    await world.moveTo('2026-02-25T00:00:01+08:00');
    await path.refused('ReReviewEscalationTask', people.head, { escalationMeasure: '' }, /督办措施/);
    await path.refused('ReReviewTask', reReviewer, { reReviewOpinion: 'maintain', reReviewText: '' }, /复审理由/);
    await path.passed('ReReviewAlreadyEscalatedEndEvent');
    await path.complete('ReReviewEscalationTask', people.head, { escalationMeasure: '今日内答复' });
    await path.passed('ReReviewEscalatedEndEvent');
    expect(await entry(path, 'overdue-review-escalated')).toMatchObject({
      actor: people.head,
      details: { limit: 'rereview', reviewer: reReviewer },
    });
    await reReviews(path, 'maintain');

    expect(await path.dueAt('CoordinationOverdueEvent')).toBe('2026-03-01T00:00:00+08:00');
    await world.moveTo('2026-03-01T00:00:01+08:00');
    await path.passed('CoordinationOverdueReportedEndEvent');
    expect((await reviewOf(path)).escalated).toEqual({ rereview: '2026-02-25', coordination: '2026-03-01' });
    const coordination = (await path.read(({ deadlines }) => deadlines.ofCase(path.caseId))).find(
      ({ kind }) => kind === 'coordination',
    )!;
    expect([coordination.dueOn, deadlineColour(coordination, '2026-03-01')]).toEqual(['2026-02-28', 'red']);
    await meets(path, 'agreed-handling');
    await path.isAt('DecisionTask');
  });

  it('L7, C13 an escalation of the re-review left open ends with the answer', async () => {
    await world.moveTo('2026-03-02T09:00:00+08:00');
    const path = await disputed();
    await world.moveTo(await path.dueAt('ReReviewOverdueEvent'));
    await path.isAt('ReReviewEscalationTask');
    await reReviews(path, 'change');
    await path.passed('ReviewPassedByReReviewEndEvent');
    await path.isAt('DecisionTask');
  });

  it('C13 the reviewer is reminded, the head is told of the overdue review and steps in, and the opinion still counts, over 国庆', async () => {
    await world.moveTo('2026-09-21T09:00:00+08:00');
    const path = await underReview(world);
    await path.isAt('ReviewOpinionTask');
    expect(await reviewOf(path)).toMatchObject({ acceptedOn: '2026-09-21', dueOn: '2026-10-12' });
    expect(await path.dueAt('ReviewReminderEvent')).toBe('2026-10-09T00:00:00+08:00');
    expect(await path.dueAt('ReviewOverdueEvent')).toBe('2026-10-13T00:00:00+08:00');
    await world.moveTo('2026-10-09T00:00:01+08:00');
    await path.passed('ReviewerRemindedEndEvent');
    expect(await entry(path, 'review-limit-warned')).toMatchObject({ actor: 'system' });
    await world.moveTo('2026-10-13T00:00:01+08:00');
    await path.refused('EscalationTask', people.head, { escalationMeasure: '' }, /督办措施/);
    const other = (await reviewOf(path)).reviewerId === people.reviewer ? 'tx.gu' : people.reviewer;
    await path.refused('ReviewOpinionTask', other, opinionForm('agree'), /不是本案分派/);
    await path.passed('AlreadyEscalatedEndEvent');
    await path.complete('EscalationTask', people.head, { escalationMeasure: '今日内出具意见' });
    await path.passed('EscalatedEndEvent');
    expect(await entry(path, 'overdue-review-escalated')).toMatchObject({ actor: people.head });
    await opines(path, 'agree');
    await path.isAt('DecisionTask');
  });

  it('L3, C13 the review clock starts on the day on which the missing minutes are there', async () => {
    const path = await underReview(world, { ...majorFine, triggers: { ...majorFine.triggers, hearingHeld: true } });
    await path.refused('SupplementMaterialsTask', people.handler, { supplementDone: false }, /请确认已经补正/);
    expect(await reviewOf(path)).toMatchObject({ acceptedOn: null, missing: [expect.stringContaining('听证笔录')] });
    await world.moveTo('2026-10-15T09:00:00+08:00');
    await addSomeEvidence(world, path.caseId, '听证笔录');
    await path.complete('SupplementMaterialsTask', people.handler, { supplementDone: true });
    await path.isAt('ReviewOpinionTask');
    expect(await reviewOf(path)).toMatchObject({ acceptedOn: '2026-10-15', dueOn: '2026-10-29', round: 1 });
  });

  it('L3, C13 a supplement that is not made in time ends the submission', async () => {
    const path = await underReview(world);
    await opines(path, 'supplement', { opinionText: '请补充价格认定材料' });
    expect(await path.dueAt('SupplementDueEvent')).toBe('2026-10-21T00:00:00+08:00');
    await world.moveTo('2026-10-21T00:00:01+08:00');
    await path.passed('SubmissionReturnedEndEvent');
    await path.isAt('InvestigationTask');
  });

  it('C13 the head may prolong the review once; an escalation left open ends with the opinion', async () => {
    const path = await underReview(world);
    await asksForMoreTime(path);
    await path.refused('ExtensionApprovalTask', people.head, { extensionApproved: true, extensionReason: '' }, /理由/);
    await path.complete('ExtensionApprovalTask', people.head, { extensionApproved: true, extensionReason: '情况属实' });
    await path.isAt('ReviewOpinionTask');
    expect(await reviewOf(path)).toMatchObject({
      dueOn: '2026-11-09',
      extension: { approved: true, decidedBy: people.head },
    });
    expect(await path.dueAt('ReviewOverdueEvent')).toBe('2026-11-10T00:00:00+08:00');
    await world.moveTo('2026-11-10T00:00:01+08:00');
    await path.isAt('EscalationTask');
    await opines(path, 'agree');
    await path.isAt('DecisionTask');
    await path.passed('ReviewPassedEndEvent');
  });

  it('L7 silence within the objection limit counts as adoption and is recorded as such', async () => {
    const path = await underReview(world);
    await opines(path, 'correct');
    await world.moveTo(await path.dueAt('ObjectionDueEvent'));
    await path.isAt('InvestigationTask');
    expect(await reviewOf(path)).toMatchObject({ passed: false, response: 'adopt', responseBy: 'system' });
  });
});
