import { conclude } from './support/course';
import type { Path } from './support/path';
import { opinionForm } from './support/reviews';
import {
  adopts,
  discusses,
  meets,
  objects,
  opines,
  reReviewerOf,
  reReviews,
  reviewOf,
  rules,
  staysDisputed,
  today,
  underReview,
  withoutReviewers,
} from './support/review-course';
import { majorFine, people } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/**
 * Every way through LegalReview that is not a matter of time (those: legal-review-time.test.ts). Cases run side by
 * side.
 */
describe('LegalReview', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')));
  afterAll(() => world?.stop());

  const entriesOf = ({ read, caseId }: Path) =>
    read(async ({ record }) => (await record.ofCase(caseId)).map(({ act, actor }) => `${act} ${actor}`));
  const transferred = { transferApproved: true, transferReason: '涉嫌犯罪，依法移送' };
  const held = {
    meetingOn: '2026-03-02',
    attendance: people.head,
    meetingMinutes: '双方各持己见',
    meetingResult: 'no-agreement',
  };
  const ruled = { ruling: 'uphold-handling', rulingReason: '' };

  it('L4 when nobody qualifies the head appoints a reviewer, who meets the same conditions', async () => {
    const path = await withoutReviewers(world, async () => {
      const waiting = await underReview(world);
      await waiting.isAt('AppointReviewerTask');
      return waiting;
    });
    await path.refused('AppointReviewerTask', people.head, { appointedReviewer: people.handler }, /不能审核本案/);
    await path.complete('AppointReviewerTask', people.head, { appointedReviewer: people.reviewer });
    expect(await opines(path, 'agree')).toBe(people.reviewer);
    await path.isAt('DecisionTask');
  });

  it('L7 where nobody can review again, the dispute goes straight to coordination', async () => {
    const path = await underReview(world);
    await opines(path, 'correct');
    await path.isAt('AdoptOrObjectTask');
    await withoutReviewers(world, async () => {
      await objects(path);
      await path.isAt('CoordinationMeetingTask');
    });
    await meets(path, 'agreed-opinion');
    await path.isAt('InvestigationTask');
    expect(path.everAt('ReReviewTask')).toBe(false);
  });

  it.concurrent('L2, L6 a review that agrees opens the way to the decision', async () => {
    const path = await underReview(world);
    const reviewer = await opines(path, 'agree');
    await path.isAt('DecisionTask');
    expect(await reviewOf(path)).toMatchObject({
      passed: true,
      opinion: 'agree',
      opinionBy: reviewer,
      dueOn: '2026-03-16',
    });
  });

  it.concurrent(
    'L4 an opinion by a handler of the case is refused and the task comes back with the reason',
    async () => {
      const path = await underReview(world);
      await path.refused('ReviewOpinionTask', people.handler, opinionForm('agree'), /法制审核人员/);
      expect(await reviewOf(path)).toMatchObject({ passed: null, opinion: null });
    },
  );

  it.concurrent(
    'L7 an opinion that is adopted sends the case back to be corrected, and the next review starts anew',
    async () => {
      const path = await underReview(world);
      await opines(path, 'correct');
      await adopts(path);
      await path.isAt('InvestigationTask');
      expect(await reviewOf(path)).toMatchObject({ passed: false, response: 'adopt', responseBy: people.handler });
      await conclude(path, { ...majorFine, discretion: '补充裁量理由。' });
      await path.isAt('ServeNoticeTask');
    },
  );

  it.concurrent('L7 the re-review is done by another reviewer, and a changed opinion passes the review', async () => {
    const path = await underReview(world);
    const first = await opines(path, 'correct');
    await objects(path);
    const second = await reReviews(path, 'change');
    expect(second).not.toBe(first);
    await path.isAt('DecisionTask');
    expect(await reviewOf(path)).toMatchObject({ passed: true, reReview: { opinion: 'change', by: second } });
  });

  it.concurrent.each([
    ['agreed-handling', 'DecisionTask', true],
    ['agreed-opinion', 'InvestigationTask', false],
  ] as const)('L7 the coordination meeting ends the dispute: %s', async (result, next, passed) => {
    const path = await underReview(world);
    await opines(path, 'correct');
    await objects(path);
    await reReviews(path, 'maintain');
    await meets(path, result);
    await path.isAt(next);
    expect(await reviewOf(path)).toMatchObject({ passed, coordination: { result } });
  });

  it.concurrent('L7 where both sides still differ after the meeting the head decides with reasons', async () => {
    const path = await underReview(world);
    await opines(path, 'correct');
    await staysDisputed(path);
    await rules(path, 'uphold-opinion');
    await path.isAt('InvestigationTask');
    expect(await reviewOf(path)).toMatchObject({ passed: false, ruling: 'uphold-opinion', rulingBy: people.head });
  });

  it.concurrent(
    '11.14 L7, L8 only the collective discussion turns a failed review; then the review body gives a new opinion, and everybody who acted is on record',
    async () => {
      const path = await underReview(world);
      const first = await opines(path, 'correct');
      await objects(path);
      const second = await reReviews(path, 'maintain');
      await meets(path, 'no-agreement');
      const turned = { ruling: 'uphold-handling', rulingReason: '经研究，理由成立' };
      await path.refused('HeadDecisionTask', people.head, turned, /集体讨论/);
      await discusses(path);
      await rules(path, 'uphold-handling');
      await path.refused('RulingOpinionTask', first, { rulingOpinionText: '' }, /审核意见/);
      expect(await reviewOf(path)).toMatchObject({ passed: null });
      await path.complete('RulingOpinionTask', first, { rulingOpinionText: '根据集体讨论的裁决予以通过。' });
      await path.isAt('DecisionTask');
      expect(await reviewOf(path)).toMatchObject({
        passed: true,
        ruling: 'uphold-handling',
        rulingDiscussedOn: await today(path),
      });
      expect(await entriesOf(path)).toEqual(
        expect.arrayContaining([
          `review-opinion-given ${first}`,
          `review-opinion-objected ${people.handler}`,
          `re-review-given ${second}`,
          `review-disagreement-coordinated ${people.head}`,
          `collective-discussion-held ${people.head}`,
          `review-disagreement-ruled ${people.head}`,
          `ruling-opinion-given ${first}`,
        ]),
      );
    },
  );

  it.concurrent('L7 after three rounds the head decides at once', async () => {
    const path = await underReview(world);
    await path.isAt('ReviewOpinionTask');
    const review = await reviewOf(path);
    await path.read(({ reviews }) => reviews.save({ ...review, round: 4 }));
    await opines(path, 'correct');
    await rules(path, 'uphold-opinion');
    await path.isAt('InvestigationTask');
    expect(await reviewOf(path)).toMatchObject({ passed: false, response: null, ruling: 'uphold-opinion' });
  });

  it.concurrent(
    'L6 an adopted opinion to transfer ends the administrative path when the head agrees: letter, closing, archive without a decision',
    async () => {
      const path = await underReview(world);
      await opines(path, 'transfer');
      await adopts(path);
      await path.complete('HeadTransferDecisionTask', people.head, transferred);
      await path.complete('CloseCaseTask', people.head, { closingReason: '已经移送' });
      await path.passed('CaseArchivedEndEvent');
      const kinds = await path.read(async ({ documents }) =>
        (await documents.ofCase(path.caseId)).map(({ kind }) => kind),
      );
      expect(kinds).toEqual(expect.arrayContaining(['transfer', 'closing']));
      expect(kinds).not.toContain('decision');
    },
  );

  it.concurrent('L6 a transfer that the head declines goes back to the officers', async () => {
    const path = await underReview(world);
    await opines(path, 'transfer');
    await objects(path);
    await reReviews(path, 'maintain');
    await meets(path, 'agreed-opinion');
    await path.complete('HeadTransferDecisionTask', people.head, {
      transferApproved: false,
      transferReason: '不构成犯罪',
    });
    await path.isAt('InvestigationTask');
    expect(await reviewOf(path)).toMatchObject({ passed: false, transfer: { approved: false } });
  });

  it.concurrent(
    'L6, L7 an opinion to transfer that the head upholds still asks for the transfer itself; incomplete forms on the way are refused',
    async () => {
      const path = await underReview(world);
      await opines(path, 'transfer');
      await path.refused('AdoptOrObjectTask', people.handler, { response: 'object', responseReason: '' }, /理由/);
      await objects(path);
      await path.refused(
        'ReReviewTask',
        await reReviewerOf(path),
        { reReviewOpinion: 'maintain', reReviewText: '' },
        /理由/,
      );
      await reReviews(path, 'maintain');
      await path.refused('CoordinationMeetingTask', people.head, held, /承办/);
      await meets(path, 'no-agreement');
      await path.refused('HeadDecisionTask', people.head, ruled, /理由/);
      await rules(path, 'uphold-opinion');
      await path.refused('HeadTransferDecisionTask', people.head, { ...transferred, transferApproved: null }, /移送/);
    },
  );
});
