import type { Coordination, ReReview, Review } from '../../../src/stages/review/review';
import { saveCase, testDatabase, type TestDatabase } from '../support/database';
import { passedReview, sampleReview } from '../support/review';

let db: TestDatabase;
let count = 0;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db?.close());

const at = '2026-03-10T02:00:00.000Z';
const objected: Partial<Review> = {
  opinion: 'correct',
  opinionBy: 'tx.fang',
  opinionAt: at,
  response: 'object',
  responseBy: 'tx.zhou',
  responseAt: at,
};
const reReview: ReReview = {
  reviewerId: 'tx.gu',
  dueOn: '2026-03-12',
  opinion: 'change',
  text: '理由成立',
  by: 'tx.gu',
  at,
};
const coordination: Coordination = {
  meetingOn: '2026-03-10',
  attendance: ['tx.zhou', 'tx.fang'],
  minutes: '协商一致',
  result: 'agreed-handling',
  by: 'tx.qin',
  at,
};
const ruled: Partial<Review> = {
  ruling: 'uphold-handling',
  rulingReason: '理由成立',
  rulingBy: 'tx.qin',
  rulingAt: at,
  rulingDiscussedOn: '2026-03-10',
  rulingOpinion: { number: '1', text: '根据裁决予以通过', by: 'tx.fang', at },
};

async function pass(change: Partial<Review>): Promise<Review> {
  const caseId = `case-${(count += 1)}`;
  const row = sampleReview({
    id: `review-of-${caseId}`,
    caseId,
    findingsId: `findings-of-${caseId}`,
    passed: true,
    endedAt: at,
    ...change,
  });
  await db.unitOfWork.run(async (context) => {
    await saveCase(context, caseId);
    await context.reviews.save(row);
  });
  return db.unitOfWork.run(({ reviews }) => reviews.get(row.id));
}

describe('L2, L7 a review is passed by a person only: the database itself', () => {
  it.each<[string, Partial<Review>]>([
    ['agreement', passedReview],
    ['a re-review that changed the opinion', { ...objected, reReview }],
    ['agreement in the meeting', { ...objected, coordination }],
    ['a ruling on an objection', { ...objected, ...ruled }],
    ['a ruling after three rounds', { ...objected, response: null, ...ruled, round: 4 }],
  ])('takes %s, and gives back what was saved', async (_, change) => {
    expect(await pass(change)).toMatchObject(change);
  });

  it.each<[string, Partial<Review>]>([
    ['agreement although a crime is suspected', { ...passedReview, crimeSuspected: true }],
    ['a re-review that maintained the opinion', { ...objected, reReview: { ...reReview, opinion: 'maintain' } }],
    ['a re-review by nobody', { ...objected, reReview: { ...reReview, by: null } }],
    ['a re-review without objection', { ...objected, response: null, reReview }],
    ['a meeting without agreement', { ...objected, coordination: { ...coordination, result: 'no-agreement' } }],
    ['a meeting without minutes', { ...objected, coordination: { ...coordination, minutes: '' } }],
    ['a meeting that passes over a suspected crime', { ...objected, coordination, crimeSuspected: true }],
    ['a ruling without objection in the third round', { ...objected, response: null, ...ruled, round: 3 }],
    ['a ruling without reasons', { ...objected, ...ruled, rulingReason: '' }],
    [
      'an approved transfer',
      {
        ...objected,
        opinion: 'transfer',
        response: 'adopt',
        transfer: { approved: true, reason: '移送', by: 'tx.qin', at },
      },
    ],
  ])('refuses %s', async (_, change) => {
    await expect(pass(change)).rejects.toThrow('review_passed_by_a_person');
  });

  it.each<[string, Partial<Review>]>([
    ['by the head alone', { ...objected, ...ruled, rulingDiscussedOn: null }],
    ['without a new opinion', { ...objected, ...ruled, rulingOpinion: null }],
  ])('11.14 refuses a failed review that is turned %s', async (_, change) => {
    await expect(pass(change)).rejects.toThrow('review_turned_by_discussion');
  });
});
