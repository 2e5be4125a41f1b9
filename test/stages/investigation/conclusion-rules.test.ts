import type { Findings } from '../../../src/stages/investigation';
import { type Investigated, investigationProblems } from '../../../src/stages/investigation/conclusion-rules';
import { sampleCase, sampleEvidence, sampleFindings, sampleParty, samplePenalty } from '../../support/samples';

const none = samplePenalty({ fineYuan: 0, confiscationYuan: 0 });
const problemsOf = (change: Partial<Investigated>) =>
  investigationProblems({ case: sampleCase(), party: sampleParty(), findings: null, evidence: [], ...change });
const problems = (change: Partial<Findings>, party = sampleParty()) =>
  problemsOf({ party, findings: sampleFindings(change), evidence: [sampleEvidence()] });

describe('C4 what must be there before the investigation is concluded', () => {
  test('complete findings and evidence', () => expect(problems({})).toEqual([]));
  test('no findings at all', () => expect(problemsOf({})).toEqual([expect.stringContaining('调查结论')]));
  test('no evidence (处罚法 40)', () =>
    expect(problemsOf({ findings: sampleFindings() })).toEqual([expect.stringContaining('没有证据')]));
  test.each<[string, Partial<Findings>, string]>([
    ['facts', { facts: ' ' }, '事实'],
    ['evidence summary', { evidenceSummary: '' }, '证据'],
    ['violated law', { violatedLaw: '' }, '违反的法律规定'],
    ['basis of the penalty', { penaltyBasis: '' }, '处罚依据'],
    ['the penalty itself', { penalty: none }, '处罚内容'],
    ['no penalty, yet a fine', { outcome: 'not-established' }, '不得填写处罚内容'],
  ])('%s', (_name, change, words) => expect(problems(change)).toEqual([expect.stringContaining(words)]));

  test('every gap is named at once', () =>
    expect(problems({ facts: '', violatedLaw: '', penaltyBasis: '' })).toHaveLength(3));
  test('facts not made out need no law and no penalty (处罚法 57 三项)', () => {
    expect(problems({ outcome: 'not-established', penalty: none, violatedLaw: '', penaltyBasis: '' })).toEqual([]);
  });
  test.each([
    ['2012-02-26', 1],
    ['2012-02-25', 0],
  ])('a party born on %s acted on 2026-02-25: %i problems (处罚法 30)', (bornOn, count) =>
    expect(problems({}, sampleParty({ bornOn }))).toHaveLength(count),
  );
});
