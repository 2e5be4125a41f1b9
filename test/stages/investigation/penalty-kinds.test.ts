import { kindsOf, type Penalty } from '../../../src/stages/investigation';
import { requireFitting } from '../../../src/stages/investigation/draft';
import { investigationProblems } from '../../../src/stages/investigation/conclusion-rules';
import { penaltyInWords } from '../../../src/stages/investigation/penalty-in-words';
import { penaltyFacts } from '../../../src/stages/scope';
import { sampleCase, sampleFindings, sampleParty, samplePenalty } from '../../support/samples';

const only = (change: Partial<Penalty>) => samplePenalty({ fineYuan: 0, confiscationYuan: 0, ...change });

describe('11.17 C7: the kinds of penalty of 处罚法 9 stand apart', () => {
  test.each<[string, Partial<Penalty>, string]>([
    ['warning', { warning: true }, '警告'],
    ['criticism', { criticism: true }, '通报批评'],
    ['fine', { fineYuan: 500 }, '罚款500元'],
    ['gains', { confiscationYuan: 2700 }, '没收违法所得2700元'],
    ['goods', { goods: '电子秤3台', goodsYuan: 900 }, '没收非法财物：电子秤3台（价值900元）'],
    ['suspension', { suspension: true, suspensionMonths: 3 }, '暂扣许可证件3个月'],
    ['downgrade', { downgrade: true }, '降低资质等级'],
    ['revocation', { revocation: true }, '吊销许可证件'],
    ['restriction', { restriction: true, restrictionMonths: 6 }, '限制开展生产经营活动6个月'],
    ['closure', { closure: true }, '责令停产停业'],
    ['shutdown', { shutdown: true }, '责令关闭'],
    ['ban', { ban: true, banMonths: 1200 }, '终身限制从业'],
    ['other', { other: '责令停止招生', otherLaw: '《某法》第六条' }, '责令停止招生（依据《某法》第六条）'],
  ])('%s in papers', (kind, given, words) => {
    expect(kindsOf(only(given))).toEqual([kind]);
    expect(penaltyInWords(only(given))).toBe(words);
  });

  test('what was signed before the kinds were told apart reads as it was told', () => {
    const before = { warning: true, fineYuan: 0, confiscationYuan: 800, revocation: false, closure: true, other: '' };
    expect(penaltyInWords(before)).toBe('警告；没收违法所得（非法财物）800元；责令停产停业（停止招生、关闭）');
    const findings = sampleFindings({ penalty: before });
    const subject = { case: sampleCase(), party: sampleParty(), findings, evidence: [] };
    expect(investigationProblems(subject).join()).toContain('没收违法所得和没收非法财物分开填写');
  });

  test.each<[string, Partial<Parameters<typeof requireFitting>[0]['penalty']>, string, string]>([
    ['detention', { detention: true }, 'penalty.detention', '行政拘留只能由公安机关'],
    ['detention in words', { other: '行政拘留五日', otherLaw: '某法' }, 'penalty.other', '行政拘留只能由公安机关'],
    ['another kind without its law', { other: '责令停止招生' }, 'penalty.otherLaw', '请写明其名称和条文'],
    ['the value of things not named', { goodsYuan: 5 }, 'penalty.goods', '请写明没收的非法财物'],
    ['a term of nothing', { banMonths: 12 }, 'penalty.ban', '请选择“限制从业”'],
  ])('%s is refused at its field', (_name, given, field, message) => {
    const penalty = { ...samplePenalty(), ...given };
    expect(() => requireFitting({ outcome: 'penalty', penalty })).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED', field, message: expect.stringContaining(message) }) as Error,
    );
  });

  test('decision tables are told each kind; things count with their value, 责令关闭 as closing, too', () => {
    expect(penaltyFacts(only({ confiscationYuan: 100, goods: '车', goodsYuan: 50, shutdown: true }))).toMatchObject({
      confiscationYuan: 150,
      closure: true,
      shutdown: true,
      revocation: false,
      ban: false,
      otherPenalty: false,
    });
  });
});
