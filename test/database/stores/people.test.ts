import { testKey } from '../../support/record-key';
import { loadSample, createAccountStore, samplePeople } from '../../../src/database';
import { sampleCase } from '../../support/samples';
import { saveCase, testDatabase, type TestDatabase } from '../support/database';
import { passedReview, sampleReview } from '../support/review';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await loadSample({
    unitOfWork: db.unitOfWork,
    accounts: createAccountStore(db.dataSource, { clock: db.clock, key: testKey }),
  });
}, 30_000);
afterAll(() => db?.close());

describe('people', () => {
  it('are found by agency and role, with certificate and qualification', async () => {
    await db.unitOfWork.run(async ({ people }) => {
      const fang = samplePeople.find(({ id }) => id === 'tx.fang')!;
      expect((await people.ofAgency('tianxin-education', 'reviewer')).map(({ id }) => id)).toEqual([
        'tx.fang',
        'tx.gu',
      ]);
      expect((await people.ofAgency('taojiang-natural-resources')).length).toBe(6);
      expect(await people.get('tx.fang')).toEqual(fang);
      expect(await people.find('absent')).toBeNull();
      await expect(people.get('absent')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  it('L4 have their open reviews counted, ended ones and those of other accounts not', async () => {
    await db.unitOfWork.run(async (context) => {
      await saveCase(context);
      const review = { caseId: 'case-1', findingsId: 'findings-of-case-1' };
      await context.reviews.save(sampleReview({ ...review, id: 'open-1' }));
      await context.reviews.save(sampleReview({ ...review, id: 'open-2' }));
      await context.reviews.save(
        sampleReview({ ...review, id: 'ended', ...passedReview, reviewerId: 'tx.gu', opinionBy: 'tx.gu' }),
      );
      await context.reviews.save(sampleReview({ ...review, id: 'unassigned', reviewerId: null }));
    });
    await db.unitOfWork.run(async (context) => {
      expect(await context.people.openReviews(['tx.fang', 'tx.gu'])).toEqual(new Map([['tx.fang', 2]]));
      expect(await context.people.openReviews(['tj.deng'])).toEqual(new Map());
      expect((await context.cases.get('case-1')).matter).toBe(sampleCase().matter);
    });
  });
});
