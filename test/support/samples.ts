import type { EnforcementCase, Party } from '../../src/law/case/case';
import type { CaseDocument } from '../../src/law/case/document';
import type { Agency } from '../../src/law/people/agency';
import type { Certificate, Person, Role } from '../../src/law/people/person';
import type { Decision } from '../../src/stages/decision';
import type { Defence } from '../../src/stages/defence';
import type { Discussion } from '../../src/stages/discussion';
import type { Evidence } from '../../src/stages/evidence';
import type { TimeChange } from '../../src/stages/handling-time';
import { type Findings, noneSince, type Penalty, type ReviewTriggers } from '../../src/stages/investigation';
import type { Notice } from '../../src/stages/notice';
import type { Review } from '../../src/stages/review';
import type { Transfer } from '../../src/stages/transfer';
import type { ReviewPolicy, ScopeFinding } from '../../src/stages/scope';

/** Case of data/14 (names invented): a person who taught without a licence. */
export const sampleAgency = (change: Partial<Agency> = {}): Agency => ({
  id: 'tianxin-education',
  name: '长沙市天心区教育局',
  decisionNumberPattern: '天教罚字〔{year}〕{seq}号',
  noticeNumberPattern: '天教罚告字〔{year}〕{seq}号',
  caseNumberPattern: '天教立字〔{year}〕{seq}号',
  reviewNumberPattern: '天教法审字〔{year}〕{seq}号',
  field: 'education',
  level: 'county',
  province: '湖南省',
  disclosureSector: 'general',
  head: '秦文',
  address: '长沙市天心区',
  phone: '0731-00000000',
  supervisionPhone: '0731-00000001',
  reviewBody: '政策法规科',
  reconsiderationBody: '长沙市天心区人民政府',
  court: '长沙铁路运输法院',
  paymentAccount: '天心区财政局非税收入专户',
  enforces: true,
  ...change,
});

export const sampleCertificate = (change: Partial<Certificate> = {}): Certificate => ({
  number: '18010100001',
  acts: ['penalty', 'inspection'],
  field: 'education',
  validFrom: '2020-01-01',
  validUntil: '2030-12-31',
  ...change,
});

export const samplePerson = (id: string, roles: Role[], change: Partial<Person> = {}): Person => ({
  id,
  agencyId: 'tianxin-education',
  name: id,
  post: '科员',
  roles,
  certificate: roles.includes('handler') ? sampleCertificate() : null,
  reviewQualification: roles.includes('reviewer') ? { legalProfession: true, reviewingSince: null } : null,
  active: true,
  ...change,
});

export const zhou = () => samplePerson('tx.zhou', ['handler'], { name: '周立' });
export const wu = () =>
  samplePerson('tx.wu', ['handler'], { name: '吴敏', certificate: sampleCertificate({ number: '18010100002' }) });
export const qin = () => samplePerson('tx.qin', ['head'], { name: '秦文' });
export const fang = () => samplePerson('tx.fang', ['reviewer'], { name: '方正' });

export const sampleCase = (change: Partial<EnforcementCase> = {}): EnforcementCase => ({
  id: 'case-1',
  agencyId: 'tianxin-education',
  registrationNumber: 'DJ-2026-000001',
  number: null,
  source: 'inspection',
  sourceDetail: '校外培训线下监督检查',
  matter: '未取得办学许可证组织学科类培训',
  actKind: 'penalty',
  field: 'education',
  facts: { occurredOn: '2026-02-25', discoveredOn: '2026-02-26' },
  officerIds: ['tx.zhou', 'tx.wu'],
  formerOfficerIds: null,
  registeredBy: 'tx.zhou',
  registeredAt: '2026-02-27T02:00:00.000Z',
  filedOn: null,
  filingReason: null,
  closedOn: null,
  status: 'registered',
  processInstanceKey: null,
  scopeTableKey: null,
  policyTableKey: null,
  ...change,
});

export const sampleParty = (change: Partial<Party> = {}): Party => ({
  caseId: 'case-1',
  kind: 'person',
  name: '刘晓芳',
  idNumber: '430103199001011234',
  representative: null,
  address: '长沙市天心区芙蓉路一号',
  phone: '13800138000',
  bornOn: '1990-01-01',
  electronicDeliveryConsent: false,
  ...change,
});

export const sampleDocument = (change: Partial<CaseDocument> = {}): CaseDocument => ({
  id: 'document-1',
  caseId: 'case-1',
  kind: 'registration',
  number: null,
  title: '案件来源登记表',
  paragraphs: ['案由：无证办学'],
  madeBy: 'tx.zhou',
  madeAt: '2026-02-27T02:00:00.000Z',
  ...change,
});

export const samplePenalty = (change: Partial<Penalty> = {}): Penalty => ({
  warning: false,
  fineYuan: 3000,
  confiscationYuan: 2700,
  revocation: false,
  closure: false,
  other: '',
  ...noneSince,
  ...change,
});

export const noTriggers = (): Required<ReviewTriggers> => ({
  publicInterest: false,
  socialImpact: false,
  majorRights: false,
  hearingHeld: false,
  complex: false,
  deviatesFromBenchmark: false,
  requiredByLaw: false,
});

export const sampleFindings = (change: Partial<Findings> = {}): Findings => ({
  id: 'findings-1',
  caseId: 'case-1',
  version: 1,
  outcome: 'penalty',
  item: '',
  facts: '当事人未取得办学许可证，向9名学生每人每次收取60元，共培训5次，收费2700元。',
  evidenceSummary: '现场检查笔录、现场照片、责令改正通知书。',
  violatedLaw: '《民办教育促进法》第十二条',
  penaltyBasis: '《民办教育促进法》第六十四条',
  discretion: '当事人接到通知后停止培训并主动退费，从轻处罚。',
  illegalGainYuan: null,
  contractPriceYuan: null,
  penalty: samplePenalty(),
  triggers: noTriggers(),
  draftedBy: 'tx.zhou',
  draftedAt: '2026-03-02T01:00:00.000Z',
  newFacts: null,
  asked: null,
  droppedBy: null,
  droppedAt: null,
  dropReason: null,
  concludedBy: null,
  concludedAt: null,
  ...change,
});

export const concluded = { concludedBy: 'tx.zhou', concludedAt: '2026-03-02T02:00:00.000Z' };

export const sampleEvidence = (change: Partial<Evidence> = {}): Evidence => ({
  id: 'evidence-1',
  caseId: 'case-1',
  kind: 'site-record',
  title: '现场检查笔录',
  source: '现场制作',
  collectedOn: '2026-02-26',
  collectedBy: ['tx.zhou', 'tx.wu'],
  fileName: 'record.pdf',
  mediaType: 'application/pdf',
  bytes: 10,
  sm3: '0'.repeat(64),
  path: 'evidence/1',
  uploadedBy: 'tx.zhou',
  uploadedAt: '2026-02-27T03:00:00.000Z',
  ...change,
});

export const sampleNotice = (change: Partial<Notice> = {}): Notice => ({
  id: 'notice-1',
  caseId: 'case-1',
  findingsId: 'findings-1',
  number: '天教罚告字〔2026〕1号',
  issuedAt: '2026-03-02T03:00:00.000Z',
  servedOn: '2026-03-02',
  method: 'direct',
  defenceEndsOn: '2026-03-09',
  waivedOn: null,
  ...change,
});

export const sampleDefence = (change: Partial<Defence> = {}): Defence => ({
  id: 'defence-1',
  caseId: 'case-1',
  noticeId: 'notice-1',
  receivedAt: '2026-03-03T02:00:00.000Z',
  receivedBy: 'tx.wu',
  form: 'written',
  text: '已退还全部费用，请求从轻。',
  finding: null,
  findingReason: null,
  reviewedBy: null,
  reviewedAt: null,
  ...change,
});

export const sampleScope = (change: Partial<ScopeFinding> = {}): ScopeFinding => ({
  id: 'scope-1',
  caseId: 'case-1',
  findingsId: 'findings-1',
  major: false,
  rows: [],
  reason: '未列入目录清单。',
  tableVersion: 1,
  policyVersion: 1,
  foundAt: '2026-03-10T02:00:00.000Z',
  ...change,
});

export const sampleDiscussion = (change: Partial<Discussion> = {}): Discussion => ({
  id: 'discussion-1',
  caseId: 'case-1',
  findingsId: 'findings-1',
  heldOn: '2026-03-10',
  members: [
    { name: '秦文', post: '局长', opinion: '同意' },
    { name: '郑一', post: '副局长', opinion: '同意' },
  ],
  minutes: '逐一发表意见，一致同意。',
  conclusion: 'agree',
  recordedBy: 'tx.qin',
  recordedAt: '2026-03-10T02:00:00.000Z',
  ...change,
});

export const sampleTransfer = (change: Partial<Transfer> = {}): Transfer => ({
  id: 'transfer-1',
  caseId: 'case-1',
  receiverKind: 'police',
  receiver: '长沙市公安局天心分局',
  handedOverOn: '2026-03-10',
  copiedOn: '2026-03-10',
  annex: '移送书、调查报告',
  answer: null,
  answeredOn: null,
  answerNumber: null,
  answerReason: null,
  thingsHandedOn: null,
  recordedBy: 'tx.zhou',
  ...change,
});

/** The time to decide stands still since 2026-03-10. */
export const sampleStop = (change: Partial<TimeChange> = {}): TimeChange => ({
  id: 'time-change-1',
  caseId: 'case-1',
  change: 'stop',
  days: null,
  ground: 'identification',
  fromOn: '2026-03-10',
  untilOn: null,
  reason: '委托鉴定',
  basis: '市场监督管理行政处罚程序规定',
  tableVersion: 1,
  members: null,
  decidedBy: 'tx.qin',
  decidedAt: '2026-03-10T02:00:00.000Z',
  ...change,
});

export const sampleDecision = (change: Partial<Decision> = {}): Decision => ({
  id: 'decision-1',
  caseId: 'case-1',
  number: '天教罚字〔2026〕1号',
  outcome: 'penalty',
  findingsId: 'findings-1',
  penalty: samplePenalty(),
  scopeFindingId: 'scope-1',
  major: false,
  reviewId: null,
  reviewPassed: null,
  decidedBy: 'tx.qin',
  decidedOn: '2026-03-10',
  reason: '同意。',
  discussedOn: null,
  status: 'effective',
  revokedOn: null,
  revokedReason: null,
  ...change,
});

export const samplePolicy = (change: Partial<ReviewPolicy> = {}): ReviewPolicy => ({
  row: '默认',
  version: 1,
  key: 'ReviewPolicy-1',
  reviewEveryDecision: false,
  reReviewByAnother: false,
  fullRounds: 3,
  leastReviewerShare: 0.05,
  adviserPool: '',
  ...change,
});

/** 公职律师 of another agency, whose advisers are called upon. */
export const lin = (change: Partial<Person> = {}) =>
  samplePerson('ts.lin', ['reviewer'], {
    name: '林知',
    agencyId: 'taojiang-justice',
    reviewQualification: { legalProfession: true, reviewingSince: null, adviser: 'public-lawyer' },
    ...change,
  });

export const sampleReview = (change: Partial<Review> = {}): Review => ({
  id: 'review-1',
  caseId: 'case-1',
  findingsId: 'findings-1',
  round: 1,
  policy: samplePolicy(),
  number: null,
  submittedBy: 'tx.zhou',
  submittedAt: '2026-03-10T00:30:00.000Z',
  missing: [],
  acceptedOn: '2026-03-10',
  dueOn: '2026-03-24',
  supplementDueOn: null,
  reviewerId: 'tx.fang',
  points: {},
  corrections: {},
  opinion: null,
  opinionText: null,
  opinionBy: null,
  opinionAt: null,
  response: null,
  responseReason: null,
  responseBy: null,
  responseAt: null,
  ruling: null,
  rulingReason: null,
  rulingBy: null,
  rulingAt: null,
  crimeSuspected: null,
  reminded: {},
  escalated: {},
  extension: null,
  objectionDueOn: null,
  reReview: null,
  coordination: null,
  rulingDiscussedOn: null,
  rulingOpinion: null,
  transfer: null,
  passed: null,
  endedAt: null,
  ...change,
});
