import { dayOf } from '../../src/domain/calendar/day';
import { waiveDefence } from '../../src/domain/intake/waive-defence';
import { draftFindings } from '../../src/domain/intake/draft-findings';
import { opinionForm } from './support/reviews';
import { untilNoticeServed } from './support/case-by-id';
import { asPerson, majorFine, people } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

describe('LegalReview', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')), 120_000);
  afterAll(() => world?.stop(), 60_000);

  const review = (caseId: string, element: string, as: string, variables: object) => world.complete(caseId, 'LegalReview', element, as, variables);
  const reviewOf = (caseId: string) => world.unitOfWork.run(({ reviews }) => reviews.latest(caseId));

  /** Gives the opinion as the reviewer whom the system chose. */
  async function giveOpinion(caseId: string, form: object): Promise<string> {
    await world.task(caseId, 'LegalReview', 'ReviewOpinionTask');
    const { reviewerId } = (await reviewOf(caseId))!;
    await review(caseId, 'ReviewOpinionTask', reviewerId!, form);
    return reviewerId!;
  }

  async function underReview(): Promise<string> {
    const caseId = await untilNoticeServed(world, majorFine);
    await asPerson(world, people.handler, (context, by) => waiveDefence(context, by, caseId, { reason: '书面放弃' }));
    return caseId;
  }

  it('L2, L6 a review that agrees opens the way to the decision', async () => {
    const caseId = await underReview();
    const reviewer = await giveOpinion(caseId, opinionForm('agree'));
    await world.task(caseId, 'EnforcementCase', 'DecisionTask');
    expect(await reviewOf(caseId)).toMatchObject({ passed: true, opinion: 'agree', opinionBy: reviewer, dueOn: '2026-03-16' });
  }, 60_000);

  it('L4 an opinion by a handler of the case is refused and the task comes back', async () => {
    const caseId = await underReview();
    await review(caseId, 'ReviewOpinionTask', people.handler, opinionForm('agree'));
    await world.broker.records.until(
      ({ valueType, intent, value }) => valueType === 'USER_TASK' && intent === 'CREATED' && value.elementId === 'ReviewOpinionTask' &&
        world.broker.records.completedUserTasks(value.processInstanceKey, 'ReviewOpinionTask').some((done) => done.value.assignee === people.handler),
      'the review task again',
    );
    expect(await reviewOf(caseId)).toMatchObject({ passed: null, opinion: null });
  }, 60_000);

  it('L7 an opinion that is adopted sends the case back to be corrected, and the next review starts anew', async () => {
    const caseId = await underReview();
    await giveOpinion(caseId, opinionForm('correct', ['discretion']));
    await review(caseId, 'AdoptOrObjectTask', people.handler, { response: 'adopt', responseReason: '采纳，重新裁量' });
    await world.task(caseId, 'EnforcementCase', 'InvestigationTask');
    expect(await reviewOf(caseId)).toMatchObject({ passed: false, response: 'adopt', responseBy: people.handler });
    await asPerson(world, people.handler, (context, by) => draftFindings(context, by, caseId, { ...majorFine, discretion: '补充裁量理由。' }));
    await world.complete(caseId, 'EnforcementCase', 'InvestigationTask', people.handler, { investigationDone: true });
    await world.task(caseId, 'EnforcementCase', 'ServeNoticeTask');
  }, 60_000);

  it.each([
    ['uphold-handling', true, 'DecisionTask'],
    ['uphold-opinion', false, 'InvestigationTask'],
  ] as const)('L7 where both sides differ the head decides with reasons: %s', async (ruling, passed, next) => {
    const caseId = await underReview();
    const reviewer = await giveOpinion(caseId, opinionForm('correct', ['law']));
    await review(caseId, 'AdoptOrObjectTask', people.handler, { response: 'object', responseReason: '适用法律并无不当' });
    await world.task(caseId, 'LegalReview', 'ReReviewTask');
    const { reReview } = (await reviewOf(caseId))!;
    await review(caseId, 'ReReviewTask', reReview!.reviewerId, { reReviewOpinion: 'maintain', reReviewText: '异议理由不能成立' });
    await review(caseId, 'CoordinationMeetingTask', people.head, {
      meetingOn: dayOf(world.clock.now()), attendance: `${people.handler}、${reviewer}`, meetingMinutes: '双方各持己见', meetingResult: 'no-agreement',
    });
    await review(caseId, 'HeadDecisionTask', people.head, { ruling, rulingReason: '经研究，理由成立', collective: false, discussedOn: null });
    await world.task(caseId, 'EnforcementCase', next);
    expect(await reviewOf(caseId)).toMatchObject({ passed, ruling, rulingBy: people.head });
  }, 60_000);

  it('L3, C13 a supplement that is not made in time ends the submission', async () => {
    const caseId = await underReview();
    await giveOpinion(caseId, { ...opinionForm('supplement'), opinionText: '请补充价格认定材料' });
    const instance = await world.instance(caseId, 'LegalReview');
    const timer = await world.broker.records.timer(instance, 'SupplementDueEvent');
    expect(new Date(timer.value.dueDate).toISOString()).toBe(new Date('2026-03-06T00:00:00+08:00').toISOString());
    await world.moveTo('2026-03-06T00:00:01+08:00');
    await world.broker.records.ended(instance);
    await world.task(caseId, 'EnforcementCase', 'InvestigationTask');
  }, 60_000);

  it('L4 when nobody qualifies the head appoints a reviewer', async () => {
    const setActive = (active: boolean) => world.unitOfWork.run(async (context) => {
      for (const id of ['tx.fang', 'tx.gu']) await context.people.save({ ...(await context.people.get(id)), active });
    });
    await setActive(false);
    const caseId = await underReview();
    await world.task(caseId, 'LegalReview', 'AppointReviewerTask');
    await setActive(true);
    await review(caseId, 'AppointReviewerTask', people.head, { appointedReviewer: people.reviewer });
    await giveOpinion(caseId, opinionForm('agree'));
    await world.task(caseId, 'EnforcementCase', 'DecisionTask');
  }, 60_000);
});
