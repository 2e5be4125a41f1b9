import type { Execution } from '../../../src/stages/execution';
import type { Account } from '../../../src/stages/execution/account';
import type { ExecutionEvent } from '../../../src/stages/execution/event';
import { executionProblems, type ExecutionFacts } from '../../../src/stages/execution/execution-rules';

/** The decision imposes 3000 yuan fine and 2700 yuan confiscation, served on 2026-03-11. */
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
const event = (kind: ExecutionEvent['kind'], details: object): ExecutionEvent =>
  ({ id: 'x', caseId: 'case-1', decisionId: 'decision-1', kind, happenedOn: '2026-09-20', details }) as ExecutionEvent;
const facts = (
  { performedOn: on, paidYuan, surchargeYuan }: Execution,
  change: Partial<Account> = {},
): ExecutionFacts => ({
  servedOn: '2026-03-11',
  events: [],
  today: '2026-12-31',
  account: {
    fineYuan: 3000,
    confiscationYuan: 2700,
    dueOn: '2026-03-26',
    deferrals: [],
    payments: [
      { on, fineYuan: Math.min(3000, paidYuan), confiscationYuan: Math.max(0, paidYuan - 3000), surchargeYuan },
    ],
    pauses: [],
    agreedYuan: null,
    ...change,
  },
});
const late = { performedOn: '2026-04-05' };
const unpaid = { paidYuan: 0, receiptNumber: null };

describe('C11, issue 11.19 what can be recorded as the end of an execution', () => {
  test.each<[string, Partial<Execution>, Partial<Account>]>([
    ['paid in full and in time', {}, {}],
    ['paid late with its surcharge', { ...late, surchargeYuan: 900 }, {}],
    ['paid late, less surcharge by agreement (强制法 42)', { ...late, surchargeYuan: 100 }, { agreedYuan: 100 }],
  ])('%s', (_name, change, account) => {
    const given = execution(change);
    expect(executionProblems(given, facts(given, account))).toEqual([]);
  });

  test.each<[string, Partial<Execution>, RegExp]>([
    ['tomorrow', { performedOn: '2027-01-01' }, /不得晚于今天/],
    ['before delivery', { performedOn: '2026-03-10' }, /不得早于决定书送达日期/],
    ['paid without receipt (处罚法 70)', { receiptNumber: null }, /票据号码/],
    ['paid too little', { paidYuan: 5699.99 }, /5700元/],
    ['paid too much', { paidYuan: 6000 }, /5700元/],
    ['a surcharge in time', { surchargeYuan: 0.01 }, /不得超过0元/],
    ['a surcharge above 3 % a day', { ...late, surchargeYuan: 900.01 }, /不得超过900元/],
    ['a surcharge above the fine', { performedOn: '2026-12-01', surchargeYuan: 3001 }, /不得超过3000元/],
    ['a surcharge waived without agreement', { ...late, surchargeYuan: 0 }, /900元未缴；减免应当签订执行协议/],
    ['court before it took the case up', { ...unpaid, result: 'applied-to-court' }, /受理后才能办结/],
    ['终结 that the head did not decide (强制法 40)', { ...unpaid, result: 'terminated' }, /机关负责人/],
  ])('not %s', (_name, change, problem) => {
    const given = execution(change);
    expect(executionProblems(given, facts(given))).toEqual([expect.stringMatching(problem)]);
  });

  test.each<[string, Execution['result'], ExecutionEvent, number]>([
    ['the court took it up', 'applied-to-court', event('court-answered', { answer: 'accepted' }), 0],
    ['the court refused it', 'applied-to-court', event('court-answered', { answer: 'refused' }), 1],
    ['the head terminated it', 'terminated', event('terminated', { ground: 'dissolved' }), 0],
  ])('%s', (_name, result, happened, problems) => {
    const given = execution({ ...unpaid, result, performedOn: '2026-09-25' });
    expect(executionProblems(given, { ...facts(given), events: [happened] })).toHaveLength(problems);
  });
});
