import { reviewerPool } from '../../../src/domain/review/pool';
import { concluded, fang, noTriggers, sampleCase, sampleFindings, samplePerson, samplePolicy } from '../../support/samples';

const lawyer = samplePerson('tx.lawyer', ['reviewer'], { reviewQualification: { legalProfession: true, reviewingSince: null, adviser: 'public-lawyer' } });
const officers = (count: number) => Array.from({ length: count }, (_, index) => samplePerson(`tx.${index}`, ['handler']));
const matter = (complex: boolean) => ({ case: sampleCase(), findings: sampleFindings({ ...concluded, triggers: { ...noTriggers(), complex } }), policy: samplePolicy() });

describe('L4 reviewerPool', () => {
  test.each([
    ['own reviewers only, for an ordinary case', [fang(), lawyer], 20, false, ['tx.fang']],
    ['advisers too, for a complex case', [fang(), lawyer], 20, true, ['tx.fang', 'tx.lawyer']],
    ['advisers too, where one reviewer stands for 21 officers (under 5 %)', [fang(), lawyer], 21, false, ['tx.fang', 'tx.lawyer']],
    ['advisers too, where the only own reviewer is inactive', [{ ...fang(), active: false }, lawyer], 2, false, ['tx.fang', 'tx.lawyer']],
    ['advisers too, where the only own reviewer handles the case', [{ ...fang(), id: 'tx.wu' }, lawyer], 2, false, ['tx.wu', 'tx.lawyer']],
    ['nobody, where there is nobody', [], 2, true, []],
  ])('%s', (_, reviewers, count, complex, pool) => {
    expect(reviewerPool(reviewers, officers(count), matter(complex)).map(({ id }) => id)).toEqual(pool);
  });
});
