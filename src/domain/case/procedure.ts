import type { Outcome, Penalty } from './findings';

export const deliveryMethods = ['direct', 'left', 'post', 'entrusted', 'electronic', 'public-notice'] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];
export const deliveryMethodNames: Record<DeliveryMethod, string> = {
  direct: '直接送达', left: '留置送达', post: '邮寄送达', entrusted: '委托送达', electronic: '电子送达', 'public-notice': '公告送达',
};

/** 行政处罚事先告知书 with its window for statement, defence and hearing request (处罚法 44, 45, 64). */
export interface Notice {
  id: string;
  caseId: string;
  findingsId: string;
  number: string;
  issuedAt: string;
  servedOn: string | null;
  method: DeliveryMethod | null;
  /** Last day of the window, inclusive. A decision is possible from the day after. */
  defenceEndsOn: string | null;
  /** The party expressly waived statement, defence and hearing (处罚法 62). */
  waivedOn: string | null;
}

/** 陈述申辩, one row per statement received. */
export interface Defence {
  id: string;
  caseId: string;
  noticeId: string;
  receivedAt: string;
  receivedBy: string;
  form: 'written' | 'oral';
  text: string;
  finding: 'adopted' | 'partly' | 'rejected' | null;
  findingReason: string | null;
  reviewedBy: string | null;
  reviewedAt: string | null;
}

/** One row of MajorDecision that applied. */
export interface ScopeRow { row: string; reason: string; basis: string }

/** Finding whether legal review is required (审核范围认定). */
export interface ScopeFinding {
  id: string;
  caseId: string;
  findingsId: string;
  major: boolean;
  rows: ScopeRow[];
  /** Why it is (not) major, Chinese, never empty. */
  reason: string;
  /** Version of the decision table that decided. */
  tableVersion: number;
  /** Version of ReviewPolicy that said whether every decision is reviewed (一案一审); null: found before there was that table. */
  policyVersion: number | null;
  foundAt: string;
}

/** 行政处罚决定 (处罚法 57, 59). */
export interface Decision {
  id: string;
  caseId: string;
  number: string;
  outcome: Outcome;
  findingsId: string;
  penalty: Penalty;
  scopeFindingId: string;
  major: boolean;
  /** The passed review; null only when not major. */
  reviewId: string | null;
  /** true with reviewId, null without: the database ties it to a passed review. */
  reviewPassed: true | null;
  decidedBy: string;
  decidedOn: string;
  reason: string;
  /** Day of the collective discussion (集体讨论, 处罚法 57 二款). */
  discussedOn: string | null;
  status: 'effective' | 'revoked';
  revokedOn: string | null;
  revokedReason: string | null;
}

/** 送达 of the decision (处罚法 61), one row per try. */
export interface Delivery {
  id: string;
  caseId: string;
  decisionId: string;
  method: DeliveryMethod;
  triedOn: string;
  delivered: boolean;
  recordedBy: string;
}

/** 执行 (处罚法 66, 67, 72). */
export interface Execution {
  id: string;
  caseId: string;
  decisionId: string;
  result: 'performed' | 'applied-to-court' | 'terminated';
  performedOn: string;
  paidYuan: number;
  surchargeYuan: number;
  receiptNumber: string | null;
  recordedBy: string;
}
