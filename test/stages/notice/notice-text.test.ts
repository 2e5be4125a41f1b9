import { noticeText } from '../../../src/stages/notice/notice-text';
import { sampleAgency, sampleCase, sampleFindings, sampleParty, wu, zhou } from '../../support/samples';

const text = noticeText({
  case: sampleCase(),
  party: sampleParty(),
  findings: sampleFindings(),
  agency: sampleAgency(),
  officers: [zhou(), wu()],
  windowDays: 5,
  on: '2026-03-02',
}).join('\n');

test.each([
  ['facts and evidence', '向9名学生每人每次收取60元'],
  ['reasons', '从轻处罚'],
  ['basis', '依据《民办教育促进法》第六十四条的规定'],
  ['intended penalty', '拟作出的行政处罚：罚款3000元；没收违法所得2700元。'],
  ['right to be heard', '有权进行陈述和申辩；自收到本告知书之日起5个工作日内'],
  ['right to a hearing', '有权要求听证；自收到本告知书之日起5个工作日内'],
  ['no heavier penalty', '不因陈述、申辩而给予更重的处罚'],
  ['officers with certificate', '周立（执法证号18010100001）、吴敏（执法证号18010100002）'],
  ['where to turn to', '联系电话：0731-00000000'],
  ['agency, seal and date', '长沙市天心区教育局（印章）2026年3月2日'],
])('C5 the notice tells %s (处罚法 44, 45, 63, 64)', (_name, words) => expect(text).toContain(words));
