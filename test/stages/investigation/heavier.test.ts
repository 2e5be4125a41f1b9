import { isHeavier, type Outcome, type Penalty } from '../../../src/stages/investigation';
import { samplePenalty } from '../../support/samples';

const handling = (penalty: Partial<Penalty>, outcome: Outcome = 'penalty') => ({
  outcome,
  penalty: samplePenalty({ fineYuan: 1000, confiscationYuan: 0, ...penalty }),
});

describe('C5 heavier because of a defence (处罚法 45)', () => {
  test.each<[string, Partial<Penalty>, Partial<Penalty>, boolean]>([
    ['the same', {}, {}, false],
    ['a cent more', { fineYuan: 1000.01 }, {}, true],
    ['a lower fine', { fineYuan: 999 }, {}, false],
    ['confiscation added', { confiscationYuan: 1 }, {}, true],
    ['a lower fine with more confiscation', { fineYuan: 10, confiscationYuan: 500 }, { confiscationYuan: 100 }, true],
    ['a warning beside the same fine', { warning: true }, {}, true],
    ['a warning instead of the fine', { warning: true, fineYuan: 0 }, {}, false],
    ['closure instead of the fine', { closure: true, fineYuan: 0 }, {}, true],
    ['11.3 closure dropped, a fine of 900000 added', { fineYuan: 900_000 }, { fineYuan: 0, closure: true }, true],
    ['11.3 closure dropped, the same fine', {}, { closure: true }, false],
    ['11.3 suspension instead of revocation', { suspension: true }, { revocation: true }, false],
    ['11.3 revocation instead of suspension', { revocation: true }, { suspension: true }, true],
    ['11.3 public criticism instead of a warning', { criticism: true }, { warning: true }, true],
    ['11.3 a longer ban', { ban: true, banMonths: 60 }, { ban: true, banMonths: 12 }, true],
    ['11.3 a ban without end', { ban: true }, { ban: true, banMonths: 12 }, true],
    ['11.3 a ban beside the fine, the fine lower', { fineYuan: 1, ban: true, banMonths: 1 }, {}, true],
    ['11.3 less gains, more goods', { goods: '设备', goodsYuan: 10 }, { confiscationYuan: 5000 }, true],
    ['revocation instead of closure', { revocation: true }, { closure: true }, true],
    ['closure instead of revocation', { closure: true }, { revocation: true }, false],
    ['a further order added', { other: '责令停止招生' }, {}, true],
    ['a further order dropped', {}, { other: '责令停止招生' }, false],
    ['a further order in other words', { other: '责令退费' }, { other: '责令停止招生' }, false],
  ])('%s', (_name, after, before, heavier) => expect(isHeavier(handling(after), handling(before))).toBe(heavier));

  test.each<[Outcome, Outcome, boolean]>([
    ['no-penalty', 'penalty', false],
    ['not-established', 'penalty', false],
    ['transfer', 'penalty', false],
    ['penalty', 'no-penalty', true],
    ['not-established', 'no-penalty', false],
  ])('%s after %s: %s', (after, before, heavier) => {
    const empty = { fineYuan: 0 };
    expect(
      isHeavier(handling(after === 'penalty' ? {} : empty, after), handling(before === 'penalty' ? {} : empty, before)),
    ).toBe(heavier);
  });
});
