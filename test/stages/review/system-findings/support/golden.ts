import type { CaseDocument } from '../../../../../src/law/case/document';
import type { ReviewedFile } from '../../../../../src/stages/review/system-findings/file';
import type { Material } from '../../../../../src/stages/review/materials';
import type { Benchmark } from '../../../../../src/stages/review/system-findings/benchmark';
import { crimeSignsFor } from '../../../../../src/stages/review/system-findings/crime-signs';
import { citedLaws, fieldsOfLaws } from '../../../../../src/stages/review/system-findings/law-fields';
import type { HintPoint } from '../../../../../src/stages/review/system-findings/hint';
import { systemFindings } from '../../../../../src/stages/review/system-findings';
import { memoryRules } from '../../../../support/memory-rules';
import {
  concluded,
  noTriggers,
  sampleAgency,
  sampleCase,
  sampleCertificate,
  sampleEvidence,
  sampleFindings,
  sampleNotice,
  sampleParty,
  samplePenalty,
  wu,
  zhou,
} from '../../../../support/samples';

const gain: Benchmark = {
  row: '民促法-64',
  measure: 'illegal-gain',
  from: 1,
  to: 5,
  basis: '《民办教育促进法》第六十四条',
};
const price: Benchmark = {
  row: '城乡规划法-64',
  measure: 'contract-price',
  from: 0.05,
  to: 0.1,
  basis: '《城乡规划法》第六十四条',
};

const material = (id: string, name: string): Material => ({
  row: id,
  material: id,
  name,
  check: 'system',
  basis: '《行政处罚法》',
});
const materials = [
  material('investigation-report', '案件调查终结报告'),
  material('evidence', '证据材料（至少一份）'),
  material('notice-and-receipt', '行政处罚事先告知书及送达回证'),
];

const paper = (kind: string, madeAt: string): CaseDocument => ({
  id: kind,
  caseId: 'case-1',
  kind,
  number: '甲1号',
  title: kind,
  paragraphs: [],
  madeBy: 'tx.zhou',
  madeAt,
});
const papers = (madeAt: string) =>
  (['registration', 'filing', 'investigation-report', 'notice', 'notice-receipt'] as const).map((kind) =>
    paper(kind, madeAt),
  );

/** 天教罚字〔2022〕14号 (published facts; served, waived and concluded on days of our own). */
export function tianxin(change: Partial<ReviewedFile> = {}): ReviewedFile {
  const row = sampleCase({
    facts: { occurredOn: '2022-10-07', discoveredOn: '2022-10-07' },
    registeredAt: '2022-10-08T01:00:00Z',
    filedOn: '2022-10-08',
    status: 'reviewing',
  });
  const titles = ['现场检查笔录', '当事人身份证复印件', '现场照片', '责令改正通知书'];
  const findings = sampleFindings({
    ...concluded,
    draftedAt: '2022-10-20T01:00:00Z',
    concludedAt: '2022-10-20T02:00:00Z',
    facts:
      '刘某未取得办学许可证，在居民住宅内组织9名中学生进行学科类培训，每人次60元，共5次，收取费用2700元。2022年10月7日检查发现后当即停止，2022年10月8日全部退费。',
    evidenceSummary: '现场检查笔录、身份证复印件、现场照片、责令改正通知书，相互印证。',
    violatedLaw: '《中华人民共和国民办教育促进法》第十二条',
    penaltyBasis: '《中华人民共和国民办教育促进法》第六十四条',
    discretion:
      '当事人接通知后立即停止并主动退费，依照《中华人民共和国行政处罚法》第三十二条从轻处罚，处违法所得一倍罚款。',
    illegalGainYuan: 2700,
    penalty: samplePenalty({ fineYuan: 2700, confiscationYuan: 0 }),
    triggers: { ...noTriggers(), socialImpact: true },
  });
  return {
    case: row,
    party: sampleParty({ name: '刘某' }),
    agency: sampleAgency(),
    findings,
    allFindings: [findings],
    today: '2022-11-01',
    people: new Map([zhou(), wu()].map((person) => [person.id, person])),
    evidence: titles.map((title, index) =>
      sampleEvidence({ id: `evidence-${index}`, title, collectedOn: '2022-10-07' }),
    ),
    notices: [
      sampleNotice({
        issuedAt: '2022-10-21T02:00:00Z',
        servedOn: '2022-10-21',
        defenceEndsOn: '2022-10-28',
        waivedOn: '2022-10-24',
      }),
    ],
    defences: [],
    documents: papers('2022-10-21T02:00:00Z'),
    deadlines: [],
    benchmarks: [gain],
    crimeSigns: [],
    lawFields: new Map(),
    materials,
    ...change,
  };
}

/** 桃自资罚决〔2023〕002号. */
export function taojiang(change: Partial<ReviewedFile> = {}): ReviewedFile {
  const certificate = sampleCertificate({ field: 'natural-resources' });
  const officers = ['tj.peng', 'tj.xiao'].map((id) => ({
    ...zhou(),
    id,
    agencyId: 'taojiang-natural-resources',
    certificate,
  }));
  const row = sampleCase({
    agencyId: 'taojiang-natural-resources',
    field: 'natural-resources',
    officerIds: ['tj.peng', 'tj.xiao'],
    facts: { occurredOn: '2023-05-10', discoveredOn: '2023-07-26' },
    registeredAt: '2023-07-27T01:00:00Z',
    filedOn: '2023-07-28',
    status: 'reviewing',
  });
  const findings = sampleFindings({
    ...concluded,
    concludedAt: '2023-08-15T02:00:00Z',
    facts:
      '曾某于2023年5月10日未取得建设工程规划许可证擅自建房50平方米，工程合同价20000元，属于尚可采取改正措施消除对规划实施影响的情形。',
    evidenceSummary: '身份证复印件、询问笔录、现场勘测照片，相互印证。',
    violatedLaw: '《中华人民共和国城乡规划法》第四十条第一款',
    penaltyBasis: '《中华人民共和国城乡规划法》第六十四条',
    discretion: '按建设工程造价百分之六处以罚款：20000元×6%=1200元。',
    contractPriceYuan: 20000,
    penalty: samplePenalty({ fineYuan: 1200, confiscationYuan: 0 }),
  });
  return {
    ...tianxin(),
    case: row,
    party: sampleParty({ name: '曾某' }),
    agency: sampleAgency({ id: 'taojiang-natural-resources', field: 'natural-resources', name: '桃江县自然资源局' }),
    findings,
    allFindings: [findings],
    today: '2023-08-24',
    people: new Map(officers.map((person) => [person.id, person])),
    evidence: ['当事人身份证复印件', '询问笔录', '现场勘测照片'].map((title, index) =>
      sampleEvidence({
        id: `evidence-${index}`,
        title,
        collectedOn: '2023-07-31',
        collectedBy: ['tj.peng', 'tj.xiao'],
      }),
    ),
    notices: [
      sampleNotice({
        issuedAt: '2023-08-16T02:00:00Z',
        servedOn: '2023-08-16',
        defenceEndsOn: '2023-08-23',
        waivedOn: '2023-08-18',
      }),
    ],
    documents: papers('2023-08-16T02:00:00Z'),
    benchmarks: [price],
    materials,
    ...change,
  };
}

/** The file with other findings. */
export const withFindings = (file: ReviewedFile, change: Partial<ReviewedFile['findings']>): ReviewedFile => {
  const findings = { ...file.findings, ...change };
  return { ...file, findings, allFindings: [findings] };
};

/** The file with what the tables of bpmn/ answer for it. */
export async function withTables(file: ReviewedFile): Promise<ReviewedFile> {
  const rules = memoryRules();
  const lawFields = await fieldsOfLaws(rules, file.agency.id, citedLaws(file.findings, file.party));
  return { ...file, lawFields, crimeSigns: await crimeSignsFor(rules, file.agency, file.party) };
}

/** Lines of a point that are not simply in order. */
export const raised = (file: ReviewedFile, point: HintPoint): string[] =>
  systemFindings(file)
    [point].filter(({ level }) => level !== 'ok')
    .map(({ text }) => text);

export const allRaised = (file: ReviewedFile): string[] =>
  Object.values(systemFindings(file))
    .flat()
    .filter(({ level }) => level !== 'ok')
    .map(({ text }) => text);
