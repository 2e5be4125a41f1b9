export const caseSources = ['inspection', 'complaint', 'referral', 'superior'] as const;
export type CaseSource = (typeof caseSources)[number];
export const caseSourceNames: Record<CaseSource, string> = {
  inspection: '监督检查',
  complaint: '投诉举报',
  referral: '其他机关移送',
  superior: '上级交办',
};

export const partyKinds = ['person', 'individual-business', 'organisation'] as const;
export type PartyKind = (typeof partyKinds)[number];
export const partyKindNames: Record<PartyKind, string> = {
  person: '自然人',
  'individual-business': '个体工商户',
  organisation: '法人或者其他组织',
};

export const caseStatuses = [
  'registered',
  'not-filed',
  'investigating',
  'noticed',
  'reviewing',
  'deciding',
  'decided',
  'executing',
  'closed',
  'archived',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];
export const caseStatusNames: Record<CaseStatus, string> = {
  registered: '已登记待立案',
  'not-filed': '不予立案',
  investigating: '调查取证',
  noticed: '告知与陈述申辩',
  reviewing: '法制审核',
  deciding: '待作出决定',
  decided: '已作出决定',
  executing: '送达与执行',
  closed: '已结案',
  archived: '已归档',
};

/** Nothing is done in the case any more. */
export const overStatuses: readonly CaseStatus[] = ['not-filed', 'closed', 'archived'];
export const isOver = (status: CaseStatus): boolean => overStatuses.includes(status);

/** A matter under enforcement (案件). Dates are ISO dates in Asia/Shanghai, instants are ISO date-times. */
export interface EnforcementCase {
  id: string;
  agencyId: string;
  /** Given at registration, unique in the agency: e.g. DJ-2026-000001. */
  registrationNumber: string;
  /** 案号, given when filed (or by the person who registers; then unique in the agency). */
  number: string | null;
  source: CaseSource;
  sourceDetail: string;
  /** 案由: kind of violation, without names. It is shown in tasks and to the engine. */
  matter: string;
  /** Kind of act (执法行为), e.g. penalty: see src/kinds. */
  actKind: string;
  field: string;
  /** What only its kind of act has, e.g. the suspected act of a penalty; ISO dates and words. */
  facts: Readonly<Record<string, string>>;
  /** Accounts of the officers in charge (承办人员); at least two, 处罚法 42. */
  officerIds: string[];
  /** Accounts that were in charge before and are no more (处罚法 43); null or absent: nobody. */
  formerOfficerIds?: string[] | null;
  registeredBy: string;
  registeredAt: string;
  filedOn: string | null;
  filingReason: string | null;
  closedOn: string | null;
  status: CaseStatus;
  processInstanceKey: string | null;
  /** The deployed MajorDecision as it stood when the case entered the process; null: the newest decides. */
  scopeTableKey: string | null;
  /** Likewise the deployed ReviewPolicy, for 一案一审. */
  policyTableKey: string | null;
}

/** 当事人. Personal data: only in PostgreSQL and on case pages. */
export interface Party {
  caseId: string;
  kind: PartyKind;
  name: string;
  /** 身份证号 or 统一社会信用代码. */
  idNumber: string | null;
  representative: string | null;
  address: string | null;
  phone: string | null;
  bornOn: string | null;
  /** Signed consent to electronic delivery, 处罚法 61. */
  electronicDeliveryConsent: boolean;
}
