import { reviewerPool, reviewersFor } from '../../../src/stages/review/pool';
import { sampleWorld } from '../../support/sample-world';
import {
  concluded,
  fang,
  lin,
  noTriggers,
  sampleCase,
  sampleFindings,
  samplePerson,
  samplePolicy,
} from '../../support/samples';

const lawyer = samplePerson('tx.lawyer', ['reviewer'], {
  reviewQualification: { legalProfession: true, reviewingSince: null, adviser: 'public-lawyer' },
});
const officers = (count: number) =>
  Array.from({ length: count }, (_, index) => samplePerson(`tx.${index}`, ['handler']));
const matter = (complex: boolean) => ({
  case: sampleCase(),
  findings: sampleFindings({ ...concluded, triggers: { ...noTriggers(), complex } }),
  policy: samplePolicy(),
});

describe('L4 reviewerPool', () => {
  test.each([
    ['own reviewers only, for an ordinary case', [fang(), lawyer], 20, false, ['tx.fang']],
    ['advisers too, for a complex case', [fang(), lawyer], 20, true, ['tx.fang', 'tx.lawyer']],
    [
      'advisers too, where one reviewer stands for 21 officers (under 5 %)',
      [fang(), lawyer],
      21,
      false,
      ['tx.fang', 'tx.lawyer'],
    ],
    [
      'own reviewers only, where seven stand for 140 officers (just 5 %)',
      [...Array.from({ length: 7 }, (_, index) => samplePerson(`r${index}`, ['reviewer'])), lawyer],
      140,
      false,
      ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6'],
    ],
    [
      'advisers too, where the only own reviewer is inactive',
      [{ ...fang(), active: false }, lawyer],
      2,
      false,
      ['tx.fang', 'tx.lawyer'],
    ],
    [
      'advisers too, where the only own reviewer handles the case',
      [{ ...fang(), id: 'tx.wu' }, lawyer],
      2,
      false,
      ['tx.wu', 'tx.lawyer'],
    ],
    ['nobody, where there is nobody', [], 2, true, []],
  ])('%s', (_, reviewers, count, complex, pool) => {
    expect(reviewerPool(reviewers, officers(count), matter(complex)).map(({ id }) => id)).toEqual(pool);
  });
});

describe('L4 reviewersFor', () => {
  test.each([
    ['its own only, where the policy names no pool', '', ['tx.fang']],
    ['its own and the advisers of the pool, not the other reviewers there', 'taojiang-justice', ['tx.fang', 'ts.lin']],
    ['its own once, where it is the pool itself', 'tianxin-education', ['tx.fang']],
  ])('%s', async (_, adviserPool, accounts) => {
    const context = await sampleWorld();
    await context.people.save(lin());
    await context.people.save(samplePerson('ts.clerk', ['reviewer'], { agencyId: 'taojiang-justice' }));
    expect((await reviewersFor(context, 'tianxin-education', { adviserPool })).map(({ id }) => id)).toEqual(accounts);
  });
});
