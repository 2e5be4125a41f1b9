import { dayOf } from '../../src/domain/calendar/day';
import { reviewDesk } from './support/review-desk';
import { people } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

const maintain = { reReviewOpinion: 'maintain', reReviewText: '异议理由不能成立' };

describe('LegalReview: disagreement and transfer', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')), 120_000);
  afterAll(() => world?.stop(), 60_000);

  const disputed = async () => {
    const desk = await reviewDesk(world);
    const reviewer = await desk.opines('correct');
    await desk.objects();
    return { desk, reviewer };
  };
  const entriesOf = (caseId: string) => world.unitOfWork.run(async ({ record }) => (await record.ofCase(caseId)).map(({ act, actor }) => `${act} ${actor}`));

  it('L7 the re-review is done by another reviewer, and a changed opinion passes the review', async () => {
    const { desk, reviewer } = await disputed();
    const second = await desk.reviewerDoes('ReReviewTask', { reReviewOpinion: 'change', reReviewText: '异议理由成立' });
    expect(second).not.toBe(reviewer);
    await desk.leadsTo('DecisionTask');
    expect(await desk.row()).toMatchObject({ passed: true, reReview: { opinion: 'change', by: second } });
  }, 90_000);

  it.each([
    ['agreed-handling', 'DecisionTask', true],
    ['agreed-opinion', 'InvestigationTask', false],
  ])('L7 the coordination meeting ends the dispute: %s', async (result, next, passed) => {
    const { desk } = await disputed();
    await desk.reviewerDoes('ReReviewTask', maintain);
    await desk.meets(result);
    await desk.leadsTo(next);
    expect(await desk.row()).toMatchObject({ passed, coordination: { result } });
  }, 90_000);

  it('L7, L8 without agreement the collective discussion decides, and everybody who acted is on record', async () => {
    const { desk, reviewer } = await disputed();
    const second = await desk.reviewerDoes('ReReviewTask', maintain);
    await desk.meets('no-agreement');
    await desk.does(people.head, 'HeadDecisionTask', {
      ruling: 'uphold-handling', rulingReason: '经集体讨论，理由成立', collective: true, discussedOn: dayOf(world.clock.now()),
    });
    await desk.leadsTo('DecisionTask');
    expect(await desk.row()).toMatchObject({ passed: true, ruling: 'uphold-handling', rulingDiscussedOn: dayOf(world.clock.now()) });
    expect(await entriesOf(desk.caseId)).toEqual(expect.arrayContaining([
      `review-opinion-given ${reviewer}`, `review-opinion-objected ${people.handler}`, `re-review-given ${second}`,
      `review-disagreement-coordinated ${people.head}`, `review-disagreement-ruled ${people.head}`,
    ]));
  }, 90_000);

  it('L7 where nobody can review again, the dispute goes straight to coordination', async () => {
    const setActive = (active: boolean) => world.unitOfWork.run(async (context) => {
      for (const id of ['tx.fang', 'tx.gu']) await context.people.save({ ...(await context.people.get(id)), active });
    });
    const desk = await reviewDesk(world);
    await desk.opines('correct');
    await desk.waitsAt('AdoptOrObjectTask');
    await setActive(false);
    await desk.objects();
    await desk.waitsAt('CoordinationMeetingTask');
    await setActive(true);
    await desk.meets('agreed-opinion');
    await desk.leadsTo('InvestigationTask');
  }, 90_000);

  it('L7 after three rounds the head decides at once', async () => {
    const desk = await reviewDesk(world);
    await desk.waitsAt('ReviewOpinionTask');
    await world.unitOfWork.run(async ({ reviews }) => reviews.save({ ...(await reviews.latest(desk.caseId))!, round: 4 }));
    await desk.opines('correct');
    await desk.does(people.head, 'HeadDecisionTask', { ruling: 'uphold-opinion', rulingReason: '按审核意见改正', collective: false, discussedOn: null });
    await desk.leadsTo('InvestigationTask');
    expect(await desk.row()).toMatchObject({ passed: false, response: null, ruling: 'uphold-opinion' });
  }, 90_000);

  it('L6 an adopted opinion to transfer ends the administrative path when the head agrees: letter, closing, archive without a decision', async () => {
    const desk = await reviewDesk(world);
    await desk.opines('transfer', ['authority']);
    await desk.does(people.handler, 'AdoptOrObjectTask', { response: 'adopt', responseReason: '同意移送' });
    await desk.does(people.head, 'HeadTransferDecisionTask', { transferApproved: true, transferReason: '涉嫌犯罪，依法移送' });
    await world.complete(desk.caseId, 'EnforcementCase', 'CloseCaseTask', people.head, { closingReason: '已经移送' });
    await world.broker.records.ended(await world.instance(desk.caseId, 'EnforcementCase'));
    const kinds = await world.unitOfWork.run(async ({ documents }) => (await documents.ofCase(desk.caseId)).map(({ kind }) => kind));
    expect(kinds).toEqual(expect.arrayContaining(['transfer', 'closing']));
    expect(kinds).not.toContain('decision');
  }, 90_000);

  it('L6 a transfer that the head declines goes back to the officers', async () => {
    const desk = await reviewDesk(world);
    await desk.opines('transfer', ['authority']);
    await desk.objects();
    await desk.reviewerDoes('ReReviewTask', maintain);
    await desk.meets('agreed-opinion');
    await desk.does(people.head, 'HeadTransferDecisionTask', { transferApproved: false, transferReason: '不构成犯罪' });
    await desk.leadsTo('InvestigationTask');
    expect(await desk.row()).toMatchObject({ passed: false, transfer: { approved: false } });
  }, 90_000);

  it('L6, L7 an opinion to transfer that the head upholds still asks for the transfer itself', async () => {
    const desk = await reviewDesk(world);
    await desk.opines('transfer', ['authority']);
    await desk.objects();
    await desk.reviewerDoes('ReReviewTask', maintain);
    await desk.meets('no-agreement');
    await desk.does(people.head, 'HeadDecisionTask', { ruling: 'uphold-opinion', rulingReason: '采纳', collective: false, discussedOn: null });
    await desk.waitsAt('HeadTransferDecisionTask');
  }, 90_000);

  it.each([
    ['ReReviewTask', { ...maintain, reReviewText: '' }],
    ['CoordinationMeetingTask', { meetingOn: '2026-03-02', attendance: people.head, meetingMinutes: '双方各持己见', meetingResult: 'no-agreement' }],
    ['HeadDecisionTask', { ruling: 'uphold-handling', rulingReason: '', collective: false, discussedOn: null }],
    ['HeadTransferDecisionTask', { transferApproved: null, transferReason: '同意' }],
  ])('L7 an incomplete form of %s is refused and the task comes back', async (task, form) => {
    const desk = await reviewDesk(world);
    await desk.opines('transfer', ['authority']);
    if (task === 'HeadTransferDecisionTask') await desk.does(people.handler, 'AdoptOrObjectTask', { response: 'adopt', responseReason: '同意' });
    else await desk.objects();
    if (task === 'CoordinationMeetingTask' || task === 'HeadDecisionTask') await desk.reviewerDoes('ReReviewTask', maintain);
    if (task === 'HeadDecisionTask') await desk.meets('no-agreement');
    if (task === 'ReReviewTask') await desk.waitsAt(task);
    await desk.isRefused(task === 'ReReviewTask' ? (await desk.row()).reReview!.reviewerId : people.head, task, form);
  }, 90_000);
});
