import { maskedContent } from '../../../src/stages/disclosure/content';
import type { EnforcementCase, Party } from '../../../src/law/case/case';
import type { Findings } from '../../../src/stages/investigation';
import { decisionText } from '../../../src/stages/decision/decision-text';
import type { Agency } from '../../../src/law/people/agency';
import {
  sampleAgency,
  sampleCase,
  sampleDecision,
  sampleFindings,
  sampleParty,
  samplePenalty,
  wu,
  zhou,
} from '../../support/samples';

interface Published {
  agency: Agency;
  matter: EnforcementCase;
  party: Party;
  findings: Findings;
  number: string;
  decidedOn: string;
}

/** data/14; the party's full name, ID, telephone and address are invented, the rest is as published. */
const tutoring: Published = {
  agency: sampleAgency(),
  matter: sampleCase({ matter: '未取得办学许可证组织中学学科培训', filedOn: '2022-10-08' }),
  party: sampleParty({
    name: '刘明辉',
    idNumber: '430103198507123456',
    phone: '13574800000',
    address: '长沙市天心区书院路9号2栋301室',
  }),
  findings: sampleFindings({
    facts:
      '2022年10月7日线下监督检查发现，刘明辉未取得办学许可证，组织9名学生中学学科培训，60元/人次，5次，收费2700元。证人：王芳，学生家长李建国称费用已退',
    evidenceSummary: '现场检查笔录、身份证复印件、现场照片、责令改正通知书',
    violatedLaw: '《中华人民共和国民办教育促进法》第十二条',
    discretion: '刘明辉接通知后停止，2022年10月8日主动退费',
    penalty: samplePenalty({ fineYuan: 2700, confiscationYuan: 0 }),
  }),
  number: '天教罚字〔2022〕14号',
  decidedOn: '2022-12-12',
};

/** data/16; invented likewise. */
const building: Published = {
  agency: sampleAgency({
    id: 'taojiang-natural-resources',
    name: '桃江县自然资源局',
    phone: '0737-8880000',
    reconsiderationBody: '桃江县人民政府',
    court: '桃江县人民法院',
    paymentAccount: '县财政非税账户（账号：82010000000012345678）',
  }),
  matter: sampleCase({ matter: '未取得建设工程规划许可证建房', filedOn: '2023-07-28' }),
  party: sampleParty({
    name: '曾国强',
    idNumber: '432322197203041234',
    phone: '0737-8123456',
    address: '桃江县桃花江镇某村三组',
  }),
  findings: sampleFindings({
    facts:
      '曾国强于2023年5月10日在桃江县桃花江镇某村三组未取得建设工程规划许可证建房50平方米，合同价20000元，实际经营者：曾国富',
    evidenceSummary: '身份证复印件、询问笔录、现场勘测照片',
    violatedLaw: '《中华人民共和国城乡规划法》第四十条第一款',
    penaltyBasis: '《中华人民共和国城乡规划法》第六十四条',
    discretion: '处合同价6%的罚款',
    penalty: samplePenalty({ fineYuan: 1200, confiscationYuan: 0 }),
  }),
  number: '桃自资罚决〔2023〕002号',
  decidedOn: '2023-08-24',
};

function masked({ agency, matter, party, findings, number, decidedOn }: Published) {
  const decision = sampleDecision({ number, decidedOn, penalty: findings.penalty });
  const paragraphs = decisionText({
    case: matter,
    party,
    agency,
    findings,
    decision,
    notice: null,
    defences: [],
    hearings: [],
    payDays: 15,
  });
  const document = {
    id: 'paper',
    caseId: 'case-1',
    kind: 'decision' as const,
    number,
    title: '行政处罚决定书',
    paragraphs,
    madeBy: 'tx.qin',
    madeAt: '',
  };
  return {
    served: paragraphs,
    shown: maskedContent({ case: matter, decision, document, party, agency, officers: [zhou(), wu()] }),
  };
}

describe('a published decision', () => {
  test('D9 data/14: the party reads 刘某, witnesses too, and nothing else differs from what was served', () => {
    const { served, shown } = masked(tutoring);
    expect(shown.title).toBe('刘某未取得办学许可证组织中学学科培训案');
    expect(shown.paragraphs[0]).toMatch(/^当事人：刘某（自然人），身份证号码：\*\*\*，住址：\*\*\*/);
    expect(shown.paragraphs.find((text) => text.startsWith('经查明'))).toBe(
      '经查明：2022年10月7日线下监督检查发现，刘某未取得办学许可证，组织9名学生中学学科培训，60元/人次，5次，收费2700元。证人：王某，学生家长李某称费用已退。',
    );
    const names = (text: string) =>
      text.replaceAll('刘明辉', '刘某').replaceAll('王芳', '王某').replaceAll('李建国', '李某');
    expect(shown.paragraphs.slice(1)).toEqual(served.slice(1).map(names));
  });

  test("D9 data/16: building on one's own address hides the address, the state's account stays, a namesake stays distinct", () => {
    const { served, shown } = masked(building);
    expect(shown.partyName).toBe('曾某');
    expect(shown.paragraphs.find((text) => text.startsWith('经查明'))).toBe(
      '经查明：曾某于2023年5月10日在***未取得建设工程规划许可证建房50平方米，合同价20000元，实际经营者：曾某1。',
    );
    expect(shown.paragraphs.join()).toContain('缴至县财政非税账户（账号：82010000000012345678）');
    expect(shown.paragraphs).toHaveLength(served.length);
    expect(JSON.stringify(shown)).not.toMatch(/曾国强|曾国富|432322|8123456|三组/);
  });
});
