import { type CourtFacts, courtProblems, courtWindow } from '../../../src/stages/execution/court-window';

const months = (count: number, ofParty: boolean) => ({
  count,
  unit: 'months' as const,
  warningDays: 0,
  basis: '',
  ofParty,
});
const facts = (change: Partial<CourtFacts> = {}): CourtFacts => ({
  servedOn: '2026-03-11',
  remedies: [],
  deferredUntil: null,
  reminderEndsOn: '2026-04-10',
  lengths: {
    sue: months(6, true),
    sueAfterReconsideration: { count: 15, unit: 'calendar', warningDays: 0, basis: '', ofParty: true },
    apply: months(3, false),
    applyAfterJudgment: months(24, false),
  },
  ...change,
});
const pending = { remedy: 'suit' as const, from: '2026-05-06', to: null, result: null };
const reconsidered = {
  remedy: 'reconsideration' as const,
  from: '2026-05-06',
  to: '2026-09-10',
  result: 'upheld' as const,
};
const judged = { remedy: 'suit' as const, from: '2026-05-06', to: '2026-10-12', result: 'upheld' as const };

describe('C11, issue 11.7: when the court may be asked (强制法 53, 54; 解释 153, 156)', () => {
  test.each<[string, Partial<CourtFacts>, string, string]>([
    ['six months to sue, three to ask', {}, '2026-09-11', '2026-12-11'],
    ['the last day to sue on a holiday moves', { servedOn: '2026-04-01' }, '2026-10-08', '2027-01-08'],
    ['fifteen days after reconsideration, over 中秋', { remedies: [reconsidered] }, '2026-09-28', '2026-12-28'],
    ['two years after a judgment', { remedies: [judged] }, '2026-10-12', '2028-10-12'],
    ['from the end of the last instalment (处罚法 72)', { deferredUntil: '2027-03-01' }, '2026-09-11', '2027-06-01'],
  ])('%s', (_name, change, suitEndsOn, until) => expect(courtWindow(facts(change))).toEqual({ suitEndsOn, until }));

  test.each<[string, string, Partial<CourtFacts>, RegExp | null]>([
    ['on the first day', '2026-09-12', {}, null],
    ['on the last day', '2026-12-11', {}, null],
    ['the day after the last', '2026-12-12', {}, /至2026年12月11日，逾期的应当说明正当理由/],
    ['within the time to sue', '2026-09-11', {}, /2026年9月11日/],
    ['without a served reminder', '2026-09-12', { reminderEndsOn: null }, /催告书应当送达/],
    ['11.6 on the tenth working day after it', '2026-10-15', { reminderEndsOn: '2026-10-15' }, /至2026年10月15日/],
    ['11.6 the day after', '2026-10-16', { reminderEndsOn: '2026-10-15' }, null],
    ['while a suit is pending', '2026-10-16', { remedies: [pending] }, /正在进行/],
    ['before the last instalment', '2026-10-16', { deferredUntil: '2026-11-01' }, /至2026年11月1日/],
  ])('%s', (_name, askedOn, change, problem) =>
    expect(courtProblems(askedOn, facts(change))).toEqual(problem ? [expect.stringMatching(problem)] : []),
  );

  test('late, with its good reason', () => expect(courtProblems('2026-12-20', facts(), '疫情封控')).toEqual([]));
});
