import type { Outcome } from '../../../src/stages/investigation';
import { type DecisionFacts, decisionText, decisionTitles } from '../../../src/stages/decision/decision-text';
import {
  concluded,
  sampleAgency,
  sampleCase,
  sampleDecision,
  sampleDefence,
  sampleFindings,
  sampleNotice,
  sampleParty,
  samplePenalty,
} from '../../support/samples';

const facts = (change: Partial<DecisionFacts> = {}): DecisionFacts => ({
  case: sampleCase({ filedOn: '2026-03-02' }),
  party: sampleParty(),
  agency: sampleAgency(),
  findings: sampleFindings(concluded),
  decision: sampleDecision(),
  notice: sampleNotice(),
  defences: [],
  payDays: 15,
  ...change,
});
const text = (change: Partial<DecisionFacts> = {}) => decisionText(facts(change)).join('\n');
const noPenalty = (outcome: Outcome) => {
  const penalty = samplePenalty({ fineYuan: 0, confiscationYuan: 0 });
  return {
    findings: sampleFindings({ ...concluded, outcome, penalty }),
    decision: sampleDecision({ outcome, penalty }),
    notice: null,
  };
};

describe('C9 the six contents of the decision (处罚法 59)', () => {
  test.each([
    ['party and address', '当事人：刘晓芳（自然人），身份证号码：430103199001011234，住址：长沙市天心区芙蓉路一号'],
    ['facts', '向9名学生每人每次收取60元'],
    ['evidence', '现场检查笔录、现场照片、责令改正通知书'],
    ['kind of penalty', '罚款3000元；没收违法所得2700元。'],
    ['basis', '依据《民办教育促进法》第六十四条和《中华人民共和国行政处罚法》第五十七条第一款第一项的规定'],
    ['manner of performance', '缴至天心区财政局非税收入专户'],
    ['limit of performance', '自收到本决定书之日起15日内'],
    ['surcharge', '每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额'],
    ['reconsideration', '60日内向长沙市天心区人民政府申请行政复议'],
    ['suit', '6个月内向长沙铁路运输法院提起行政诉讼'],
    ['agency, seal and date', '长沙市天心区教育局（印章）2026年3月10日'],
    ['how the party was told', '于2026年3月2日送达《行政处罚事先告知书》（天教罚告字〔2026〕1号）'],
  ])('%s', (_name, words) => expect(text()).toContain(words));

  test('an organisation is named with its code and representative', () => {
    const party = sampleParty({
      kind: 'organisation',
      name: '某培训有限公司',
      idNumber: '91430103MA4L123456',
      representative: '王大力',
    });
    expect(text({ party })).toContain(
      '当事人：某培训有限公司（法人或者其他组织），统一社会信用代码：91430103MA4L123456，法定代表人（负责人、经营者）：王大力，住所：',
    );
  });
  test('the party’s telephone number does not belong there', () => expect(text()).not.toContain('13800138000'));

  test.each([
    ['said nothing', {}, '当事人在法定期限内未提出陈述、申辩，未要求听证'],
    ['waived', { notice: sampleNotice({ waivedOn: '2026-03-03' }) }, '当事人于2026年3月3日明确放弃上述权利'],
    ['was heard', { defences: [sampleDefence({ finding: 'partly' })] }, '经复核，本机关部分采纳'],
  ])('C5 says that the party %s', (_name, change, words) => expect(text(change)).toContain(words));

  test('a warning needs no payment and no surcharge', () => {
    const warned = text({
      decision: sampleDecision({ penalty: samplePenalty({ warning: true, fineYuan: 0, confiscationYuan: 0 }) }),
    });
    expect(warned).not.toMatch(/缴至|加处罚款/);
    expect(warned).toContain('自本决定书送达之日起执行');
  });
});

describe('11.24 what the paper says besides', () => {
  const market = sampleAgency({ disclosureSector: 'market-supervision' });
  const warned = sampleDecision({ penalty: samplePenalty({ warning: true, fineYuan: 0, confiscationYuan: 0 }) });

  test('D7 the party is told that the decision will be public (市监令45 第八条), unless it is only warned', () => {
    expect(text({ agency: market })).toContain('将通过国家企业信用信息公示系统向社会公示');
    expect(text({ agency: market, decision: warned })).not.toContain('向社会公示');
    expect(text()).not.toContain('向社会公示');
  });
  test('C9 the newer milder law that was applied (处罚法 37)', () => {
    const asked = { alreadyFined: false, newerLaw: '《某条例》（2026年修订）第八条', lateGround: null, education: '' };
    expect(text({ findings: sampleFindings({ ...concluded, asked }) })).toContain(
      '第三十七条，适用新的规定：《某条例》（2026年修订）第八条。',
    );
  });
  test('C7 the education of whoever is not punished (处罚法 33)', () => {
    const asked = { alreadyFined: false, newerLaw: '', lateGround: null, education: '当场说明法律规定' };
    const { findings, ...free } = noPenalty('no-penalty');
    expect(text({ ...free, findings: { ...findings, asked } })).toContain('对当事人进行教育：当场说明法律规定。');
  });
  test('C5 new facts since the notice (处罚法 45)', () => {
    const findings = sampleFindings({ ...concluded, newFacts: '另查明一处教学点' });
    expect(text({ findings })).toContain('告知当事人之后新查明：另查明一处教学点。');
  });
});

describe('C7 decisions without a penalty (处罚法 57)', () => {
  test.each<[Outcome, string]>([
    ['no-penalty', '第五十七条第一款第二项的规定，决定不予行政处罚'],
    [
      'not-established',
      '违法事实不能成立，依据《中华人民共和国行政处罚法》第五十七条第一款第三项的规定，决定不予行政处罚',
    ],
  ])('%s', (outcome, words) => {
    expect(text(noPenalty(outcome))).toContain(words);
    expect(text(noPenalty(outcome))).not.toMatch(/缴至|加处罚款|告知书/);
    expect(decisionTitles[outcome]).toBe('不予行政处罚决定书');
  });
});
