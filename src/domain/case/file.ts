export const evidenceKinds = ['documentary', 'physical', 'audiovisual', 'electronic', 'testimony', 'statement', 'appraisal', 'site-record'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
/** 处罚法 46. */
export const evidenceKindNames: Record<EvidenceKind, string> = {
  documentary: '书证', physical: '物证', audiovisual: '视听资料', electronic: '电子数据', testimony: '证人证言',
  statement: '当事人的陈述', appraisal: '鉴定意见', 'site-record': '勘验笔录、现场笔录',
};

/** 证据: a file on disk with its hash at intake. */
export interface Evidence {
  id: string;
  caseId: string;
  kind: EvidenceKind;
  title: string;
  /** Where and how it was obtained. */
  source: string;
  collectedOn: string;
  collectedBy: string[];
  fileName: string;
  mediaType: string;
  bytes: number;
  /** SM3 of the bytes, hex. */
  sm3: string;
  /** Path inside the file store. */
  path: string;
  uploadedBy: string;
  uploadedAt: string;
}

export const documentKinds = [
  'registration', 'filing', 'investigation-report', 'notice', 'notice-receipt', 'defence-review', 'review-submission', 'review-opinion',
  'decision', 'decision-receipt', 'execution', 'reminder', 'transfer', 'closing',
] as const;
export type DocumentKind = (typeof documentKinds)[number];
export const documentKindNames: Record<DocumentKind, string> = {
  registration: '案件来源登记表', filing: '立案审批表', 'investigation-report': '案件调查终结报告', notice: '行政处罚事先告知书',
  'notice-receipt': '告知书送达回证', 'defence-review': '陈述申辩复核意见书', 'review-submission': '法制审核送审表', 'review-opinion': '法制审核意见书',
  decision: '行政处罚决定书', 'decision-receipt': '决定书送达回证', execution: '执行情况记录', reminder: '催告书', transfer: '案件移送书', closing: '结案审批表',
};

/** A paper of the case (文书): title, number and paragraphs. Never changed after it is made. */
export interface CaseDocument {
  id: string;
  caseId: string;
  kind: DocumentKind;
  number: string | null;
  title: string;
  paragraphs: string[];
  madeBy: string;
  madeAt: string;
}

export const deadlineKinds = ['decide', 'defence', 'supplement', 'review', 'objection', 'rereview', 'coordination', 'deliver', 'pay', 'publish', 'withdraw'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
export const deadlineNames: Record<DeadlineKind, string> = {
  decide: '作出处罚决定', defence: '陈述申辩、要求听证', supplement: '补正送审材料', review: '法制审核', objection: '对审核意见提出异议',
  rereview: '复审', coordination: '协调分歧', deliver: '送达决定书', pay: '缴纳罚款',
  publish: '公示决定', withdraw: '撤回公示',
};

/** A running or met limit of one case (期限). Days are ISO dates. */
export interface Deadline {
  id: string;
  caseId: string;
  kind: DeadlineKind;
  startsOn: string;
  dueOn: string;
  count: number;
  unit: 'working' | 'calendar';
  basis: string;
  /** Days before the last one, in the same unit, from which the limit shows yellow; null: none. */
  warningDays?: number | null;
  /** The count reaches a year whose calendar is not published yet. */
  provisional: boolean;
  /** Day on which it was met, or ended otherwise (`ending`); null while it runs. */
  metOn: string | null;
  /** How it ended without being met, e.g. 已申请人民法院强制执行. */
  ending?: string | null;
}
