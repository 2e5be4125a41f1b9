import { chooseReviewer, reviewerProblems } from '../../../src/stages/review/reviewer';
import { concluded, fang, lin, sampleCase, sampleFindings, samplePerson, samplePolicy } from '../../support/samples';

const matter = { case: sampleCase(), findings: sampleFindings(concluded), policy: samplePolicy() };

describe('reviewerProblems', () => {
  test('L4 a reviewer of the agency with the legal profession may review', () => {
    expect(reviewerProblems(fang(), matter)).toEqual([]);
  });

  test.each([
    ['has no account in use', { active: false }, '账号已停用'],
    ['is no reviewer', { roles: ['head' as const] }, '不是法制审核人员'],
    ['is of another agency', { agencyId: 'taojiang-natural-resources' }, '不属于本机关'],
    ['is an officer of the case', { id: 'tx.wu' }, '是本案承办人员'],
    ['drafted the findings', { id: 'tx.zhou' }, '拟定了本案的处理意见'],
    ['is not registered as qualified', { reviewQualification: null }, '没有登记法制审核资格'],
    [
      'reviews for the first time without the legal profession',
      { reviewQualification: { legalProfession: false, reviewingSince: null } },
      '未取得法律职业资格',
    ],
  ])('L4 nobody reviews who %s', (_, change, problem) => {
    expect(reviewerProblems({ ...fang(), ...change }, matter).join()).toContain(problem);
  });

  test('L4 nobody reviews who was in charge, registered it or brought in evidence before (issue 10, part 7)', () => {
    const problems = reviewerProblems(fang(), { ...matter, involved: ['tx.zhou', 'tx.fang'] });
    expect(problems).toEqual(['曾经登记或者承办本案']);
  });

  test('L4 who reviewed penalties before needs no legal profession (处罚法 58 二款: 初次)', () => {
    const veteran = { ...fang(), reviewQualification: { legalProfession: false, reviewingSince: '2019-05-01' } };
    expect(reviewerProblems(veteran, matter)).toEqual([]);
  });
});

describe('advisers of another agency (统筹调用)', () => {
  const drawing = { ...matter, policy: samplePolicy({ adviserPool: 'taojiang-justice' }) };

  test('L4 an adviser of the pool that the agency draws on may review', () => {
    expect(reviewerProblems(lin(), drawing)).toEqual([]);
  });

  test.each([
    ['of another pool', { agencyId: 'changsha-justice' }, '不属于本机关，也不是统筹调用'],
    [
      'of the pool who is no adviser',
      { reviewQualification: { legalProfession: true, reviewingSince: null } },
      '不属于本机关，也不是统筹调用',
    ],
    ['of the pool who handles the case', { id: 'tx.wu' }, '是本案承办人员'],
    ['of the pool without account in use', { active: false }, '账号已停用'],
    [
      'of the pool who reviews for the first time without the legal profession',
      { reviewQualification: { legalProfession: false, reviewingSince: null, adviser: 'legal-adviser' as const } },
      '未取得法律职业资格',
    ],
  ])('L4 not somebody %s', (_, change, problem) => {
    expect(reviewerProblems(lin(change), drawing).join()).toContain(problem);
  });

  test('L4 nobody of another agency, where the policy names no pool', () => {
    expect(reviewerProblems(lin(), matter).join()).toContain('不属于本机关');
  });
});

describe('chooseReviewer', () => {
  const gu = samplePerson('tx.gu', ['reviewer']);

  test.each([
    [
      'the least loaded',
      new Map([
        ['tx.fang', 2],
        ['tx.gu', 1],
      ]),
      'tx.gu',
    ],
    ['the one without any open review', new Map([['tx.gu', 1]]), 'tx.fang'],
    ['the first by account where equal', new Map(), 'tx.fang'],
  ])('L4 chooses %s', (_, load, chosen) => {
    expect(chooseReviewer([gu, fang()], load, matter)?.id).toBe(chosen);
  });
});
