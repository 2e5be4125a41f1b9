import { executionProblems, type ExecutionFacts } from '../../../src/stages/execution/execution-rules';
import type { CaseDocument } from '../../../src/law/case/document';
import type { Deadline } from '../../../src/law/case/deadline';
import type { Execution } from '../../../src/stages/execution';
import { sampleDecision } from '../../support/samples';

const pay: Deadline = {
  id: 'd',
  caseId: 'case-1',
  kind: 'pay',
  startsOn: '2026-03-11',
  dueOn: '2026-03-26',
  count: 15,
  unit: 'calendar',
  basis: '',
  provisional: false,
  metOn: null,
};
const reminder: CaseDocument = {
  id: 'r',
  caseId: 'case-1',
  kind: 'reminder',
  number: null,
  title: '催告书',
  paragraphs: [],
  madeBy: 'system',
  madeAt: '2026-09-05T00:00:00.000Z',
};
const facts = (change: Partial<ExecutionFacts> = {}): ExecutionFacts => ({
  decision: sampleDecision(),
  delivery: {
    id: 'l',
    caseId: 'case-1',
    decisionId: 'decision-1',
    method: 'direct',
    triedOn: '2026-03-11',
    delivered: true,
    recordedBy: 'tx.zhou',
  },
  pay,
  reminder: null,
  today: '2026-12-31',
  ...change,
});
/** The decision imposes 3000 yuan fine and 2700 yuan confiscation. */
const execution = (change: Partial<Execution> = {}): Execution => ({
  id: 'e',
  caseId: 'case-1',
  decisionId: 'decision-1',
  result: 'performed',
  performedOn: '2026-03-20',
  paidYuan: 5700,
  surchargeYuan: 0,
  receiptNumber: '湘财1',
  recordedBy: 'tx.zhou',
  ...change,
});
const court = (performedOn: string) =>
  execution({ result: 'applied-to-court', performedOn, paidYuan: 0, receiptNumber: null });

describe('C11 what can be recorded as execution', () => {
  test.each<[string, Execution, ExecutionFacts]>([
    ['paid in full and in time', execution(), facts()],
    ['paid late with the highest surcharge', execution({ performedOn: '2026-04-05', surchargeYuan: 900 }), facts()],
    ['paid late, surcharge reduced', execution({ performedOn: '2026-04-05', surchargeYuan: 0 }), facts()],
    ['court asked after reminder, ten working days and six months', court('2026-09-19'), facts({ reminder })],
    [
      'issue 11 row 6: court asked on the day after ten working days over National Day',
      court('2026-10-16'),
      facts({ reminder: { ...reminder, madeAt: '2026-09-24T02:00:00.000Z' } }),
    ],
    ['terminated without payment', execution({ result: 'terminated', paidYuan: 0, receiptNumber: null }), facts()],
  ])('%s', (_name, given, known) => expect(executionProblems(given, known)).toEqual([]));

  test.each<[string, Execution, ExecutionFacts, RegExp]>([
    ['tomorrow', execution({ performedOn: '2027-01-01' }), facts(), /不得晚于今天/],
    ['before delivery', execution({ performedOn: '2026-03-10' }), facts(), /不得早于决定书送达日期/],
    ['paid without receipt (处罚法 70)', execution({ receiptNumber: null }), facts(), /票据号码/],
    ['paid too little', execution({ paidYuan: 5699.99 }), facts(), /5700元/],
    ['paid too much', execution({ paidYuan: 6000 }), facts(), /5700元/],
    ['a surcharge in time', execution({ surchargeYuan: 0.01 }), facts(), /不得超过0元/],
    [
      'a surcharge above 3 % a day',
      execution({ performedOn: '2026-04-05', surchargeYuan: 900.01 }),
      facts(),
      /不得超过900元/,
    ],
    [
      'a surcharge above the fine',
      execution({ performedOn: '2026-12-01', surchargeYuan: 3001 }),
      facts(),
      /不得超过3000元/,
    ],
    ['court without reminder (强制法 54)', court('2026-10-01'), facts(), /催告/],
    ['court ten calendar days after the reminder', court('2026-09-16'), facts({ reminder }), /满10个工作日/],
    [
      'issue 11 row 6: court on the tenth working day (强制法 54, 69)',
      court('2026-10-15'),
      facts({ reminder: { ...reminder, madeAt: '2026-09-24T02:00:00.000Z' } }),
      /满10个工作日/,
    ],
    [
      'court within the time to sue (强制法 53)',
      court('2026-09-11'),
      facts({ reminder: { ...reminder, madeAt: '2026-03-27T00:00:00.000Z' } }),
      /2026年9月11日/,
    ],
  ])('not %s', (_name, given, known, problem) =>
    expect(executionProblems(given, known)).toEqual([expect.stringMatching(problem)]),
  );
});
