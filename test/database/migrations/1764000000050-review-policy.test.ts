import type { Review } from '../../../src/stages/review/review';
import { ReviewPolicy1764000000050 } from '../../../src/database/migrations/1764000000050-review-policy';
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
  opinion: 'correct',
  opinionBy: 'tx.fang',
  opinionAt: at,
  ruling: 'uphold-handling',
  rulingReason: '理由成立',
  rulingBy: 'tx.qin',
  rulingAt: at,
  rulingDiscussedOn: '2026-03-10',
  rulingOpinion: { number: '1', text: '根据裁决予以通过', by: 'tx.fang', at },
  passed: true,
  endedAt: at,
};
const save = async (round: number, fullRounds: number) => {
  const caseId = `case-${(count += 1)}`;
  const policy = samplePolicy({ fullRounds, adviserPool: 'taojiang-justice' });
  const review = sampleReview({
    id: `review-of-${caseId}`,
    caseId,
    findingsId: `findings-of-${caseId}`,
    ...ruled,
    round,
    policy,
  });
  await db.unitOfWork.run(async (context) => {
    await saveCase(context, caseId);
    await context.reviews.save(review);
  });
  expect((await db.unitOfWork.run(({ reviews }) => reviews.get(review.id))).policy).toEqual(policy);
};

describe('what was there before the table', () => {
  /** As it stood before the migration. */
  const undo = `
    ALTER TABLE agencies DROP COLUMN enforces, ADD COLUMN review_every_decision boolean NOT NULL DEFAULT false, ADD COLUMN re_review_by_another boolean NOT NULL DEFAULT true;
    ALTER TABLE cases DROP COLUMN policy_table_key;
    ALTER TABLE scope_findings DROP COLUMN policy_version;
    ALTER TABLE reviews DROP CONSTRAINT review_passed_by_a_person, ADD CONSTRAINT review_passed_by_a_person CHECK (true), DROP COLUMN policy;
    DROP INDEX reviews_of_reviewer, reviews_of_re_reviewer;
    UPDATE people SET review_qualification = '{"legalProfession": true, "reviewingSince": null, "adviser": true}' WHERE id = 'tx.fang';
    UPDATE people SET review_qualification = '{"legalProfession": true, "reviewingSince": null, "adviser": false}' WHERE id = 'tx.gu';`;

  it('is taken over: reviews that have ended and advisers whose kind nobody noted', async () => {
    await save(4, 3);
    await db.sql(undo);
    const runner = db.dataSource.createQueryRunner();
    await new ReviewPolicy1764000000050().up(runner);
    await runner.release();
    await db.unitOfWork.run(async ({ reviews, people, agencies }) => {
      expect((await reviews.latest(`case-${count}`))!.policy).toMatchObject({
        version: 0,
        fullRounds: 3,
        adviserPool: '',
      });
      expect((await people.get('tx.fang')).reviewQualification).toMatchObject({ adviser: 'legal-adviser' });
      expect((await people.get('tx.gu')).reviewQualification).toEqual({ legalProfession: true, reviewingSince: null });
      expect((await agencies.get('tianxin-education')).enforces).toBe(true);
    });
  });
});

describe('L7 a ruling without an objection passes a review after the full rounds of its policy: the database itself', () => {
  it.each([
    [2, 1],
    [4, 3],
    [6, 5],
  ])('takes it in round %i of %i', async (round, fullRounds) => save(round, fullRounds));
  it.each([
    [1, 1],
    [3, 3],
    [4, 5],
  ])('refuses it in round %i of %i', async (round, fullRounds) => {
    await expect(save(round, fullRounds)).rejects.toThrow('review_passed_by_a_person');
  });
  it('refuses a policy without any round', async () => {
    await expect(save(1, 0)).rejects.toThrow('review_has_full_rounds');
  });
});
