import type { Review } from '../../../src/domain/review/review';
import { samplePolicy } from '../../support/samples';
import { saveCase, testDatabase, type TestDatabase } from '../support/database';
import { sampleReview } from '../support/review';

let db: TestDatabase;
let count = 0;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db?.close());

const at = '2026-03-10T02:00:00.000Z';
const ruled: Partial<Review> = {
  opinion: 'correct', opinionBy: 'tx.fang', opinionAt: at, ruling: 'uphold-handling', rulingReason: '理由成立', rulingBy: 'tx.qin', rulingAt: at, passed: true, endedAt: at,
};
const save = (round: number, fullRounds: number) => {
  const caseId = `case-${(count += 1)}`;
  return db.unitOfWork.run(async (context) => {
    await saveCase(context, caseId);
    const policy = samplePolicy({ fullRounds, adviserPool: 'taojiang-justice' });
    const review = sampleReview({ id: `review-of-${caseId}`, caseId, findingsId: `findings-of-${caseId}`, ...ruled, round, policy });
    await context.reviews.save(review);
    expect((await context.reviews.get(review.id)).policy).toEqual(policy);
  });
};

describe('L7 a ruling without an objection passes a review after the full rounds of its policy: the database itself', () => {
  it.each([[2, 1], [4, 3], [6, 5]])('takes it in round %i of %i', async (round, fullRounds) => save(round, fullRounds));
  it.each([[1, 1], [3, 3], [4, 5]])('refuses it in round %i of %i', async (round, fullRounds) => {
    await expect(save(round, fullRounds)).rejects.toThrow('review_passed_by_a_person');
  });
  it('refuses a policy without any round', async () => {
    await expect(save(1, 0)).rejects.toThrow('review_has_full_rounds');
  });
});
