import { credentialProblems } from '../../../src/law/people/credentials';
import type { Certificate, Person } from '../../../src/law/people/person';
import { sampleCase, sampleCertificate, wu, zhou } from '../../support/samples';

const on = '2026-03-02';
const problems = (officers: Person[], day = on) => credentialProblems(officers, sampleCase(), day);
const withCertificate = (change: Partial<Certificate>) => [zhou(), { ...wu(), certificate: sampleCertificate(change) }];

describe('C2 credentials of officers (处罚法 42, 55)', () => {
  test('two officers with valid certificates', () => expect(problems([zhou(), wu()])).toEqual([]));
  test.each<[string, Person[], RegExp]>([
    ['one officer', [zhou()], /不得少于两人/],
    ['the same officer twice', [zhou(), zhou()], /不得少于两人/],
    ['an account out of use', [zhou(), { ...wu(), active: false }], /tx\.wu 的账号已停用/],
    [
      'an officer of another agency',
      [zhou(), { ...wu(), agencyId: 'taojiang-natural-resources' }],
      /tx\.wu 不属于本机关/,
    ],
    ['no certificate', [zhou(), { ...wu(), certificate: null }], /tx\.wu 没有行政执法证件/],
    ['a certificate of another act', withCertificate({ acts: ['inspection'] }), /不含行政处罚/],
    ['a certificate of another field', withCertificate({ field: 'natural-resources' }), /执法领域不符/],
  ])('%s', (_name, officers, problem) => expect(problems(officers)).toEqual([expect.stringMatching(problem)]));

  test.each([
    ['2026-03-01', '2026-03-01', '2030-12-31', 'first day', 0],
    ['2026-02-28', '2026-03-01', '2030-12-31', 'day before', 1],
    ['2026-03-31', '2020-01-01', '2026-03-31', 'last day', 0],
    ['2026-04-01', '2020-01-01', '2026-03-31', 'day after', 1],
  ])('on %s a certificate from %s to %s (%s): %i problems', (day, validFrom, validUntil, _name, count) => {
    expect(problems(withCertificate({ validFrom, validUntil }), day)).toHaveLength(count);
  });

  test('names accounts, never names of people', () =>
    expect(problems([{ ...zhou(), active: false }]).join()).not.toContain('周立'));
  test('everything wrong is named at once', () =>
    expect(problems([{ ...zhou(), active: false, certificate: null }])).toHaveLength(3));
});
