import { type Account, balanceOn, surchargeDays } from '../../../src/stages/execution/account';

const account = (change: Partial<Account> = {}): Account => ({
  fineYuan: 1200,
  confiscationYuan: 0,
  dueOn: '2023-09-08',
  deferrals: [],
  payments: [],
  pauses: [],
  agreedYuan: null,
  ...change,
});
const accrued = (one: Account, day: string) => balanceOn(one, day).surchargeAccruedYuan;
const paid = (on: string, fineYuan: number, surchargeYuan = 0) => ({
  on,
  fineYuan,
  confiscationYuan: 0,
  surchargeYuan,
});

describe('C11, issue 11.19: surcharge for late payment, capped at the fine (处罚法 72; 强制法 45)', () => {
  test.each([
    ['in time', 1200, '2023-09-08', 0],
    ['one day late', 1200, '2023-09-09', 36],
    ['ten days late', 1200, '2023-09-18', 360],
    ['33 days late', 1200, '2023-10-11', 1188],
    ['34 days late: capped at the fine', 1200, '2023-10-12', 1200],
    ['years late', 1200, '2026-09-08', 1200],
    ['cents', 33.33, '2023-09-09', 1],
    ['no fine', 0, '2024-09-09', 0],
  ])('%s', (_name, fineYuan, day, yuan) => expect(accrued(account({ fineYuan }), day)).toBe(yuan));
});

describe('C11, issue 11.19: the account by day (处罚法 66, 72, 73; 强制法 42)', () => {
  test('days of reconsideration and suit do not count, both ends inclusive (73)', () => {
    const paused = account({ pauses: [{ from: '2023-09-11', to: '2023-09-20' }] });
    expect(accrued(paused, '2023-09-10')).toBe(72);
    expect(accrued(paused, '2023-09-20')).toBe(72);
    expect(accrued(paused, '2023-09-21')).toBe(108);
    expect(surchargeDays(paused, '2023-09-12').map(({ day, paused: stands }) => [day, stands])).toEqual([
      ['2023-09-09', false],
      ['2023-09-10', false],
      ['2023-09-11', true],
      ['2023-09-12', true],
    ]);
    expect(accrued(account({ pauses: [{ from: '2023-09-09', to: null }] }), '2030-01-01')).toBe(0);
  });

  test('several payments: what is paid of the fine bears no surcharge from the next day on', () => {
    const part = account({ payments: [paid('2023-09-10', 700)] });
    expect(accrued(part, '2023-09-10')).toBe(72);
    expect(accrued(part, '2023-09-12')).toBe(102);
    expect(balanceOn(part, '2023-09-12')).toEqual({
      paidYuan: 700,
      unpaidYuan: 500,
      surchargeAccruedYuan: 102,
      surchargePaidYuan: 0,
      surchargeUnpaidYuan: 102,
    });
  });

  test('approved instalments: only an instalment that is overdue bears it', () => {
    const instalments = [
      { dueOn: '2023-10-08', yuan: 600 },
      { dueOn: '2023-11-08', yuan: 600 },
    ];
    const deferred = account({ deferrals: [{ ruledOn: '2023-09-05', unpaidYuan: 1200, instalments }] });
    expect(accrued(deferred, '2023-10-08')).toBe(0);
    expect(accrued(deferred, '2023-10-10')).toBe(36);
    const kept = { ...deferred, payments: [paid('2023-10-08', 600)] };
    expect(accrued(kept, '2023-11-08')).toBe(0);
    expect(accrued(kept, '2023-11-09')).toBe(18);
  });

  test('a deferral approved late does not undo the days before it', () => {
    const late = account({
      deferrals: [{ ruledOn: '2023-09-10', unpaidYuan: 1200, instalments: [{ dueOn: '2023-12-08', yuan: 1200 }] }],
    });
    expect(accrued(late, '2023-12-08')).toBe(72);
  });

  test('an agreement leaves less of it to pay, never of the fine (强制法 42)', () => {
    const agreed = account({ agreedYuan: 100, payments: [paid('2023-09-18', 1200, 100)] });
    expect(balanceOn(agreed, '2023-09-18')).toMatchObject({
      unpaidYuan: 0,
      surchargeAccruedYuan: 360,
      surchargeUnpaidYuan: 0,
    });
  });

  test('confiscated money bears none', () => {
    expect(accrued(account({ fineYuan: 0, confiscationYuan: 5000 }), '2024-01-01')).toBe(0);
  });
});
