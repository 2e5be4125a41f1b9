export const nonDisclosureGrounds = [
  'state-secret',
  'trade-secret',
  'privacy',
  'minor',
  'other-law',
  'not-penalised',
  'by-rule',
] as const;
export type NonDisclosureGround = (typeof nonDisclosureGrounds)[number];
export const nonDisclosureGroundNames: Record<NonDisclosureGround, string> = {
  'state-secret': '国家秘密',
  'trade-secret': '商业秘密',
  privacy: '个人隐私',
  minor: '未成年人',
  'other-law': '法律法规规定的其他情形',
  'not-penalised': '没有给予行政处罚',
  'by-rule': '行业、地方规定不予公示',
};

/** Withdrawn (撤回) because the decision fell (处罚法 48 二款); taken down (撤下) because its period is over. */
export const disclosureStatuses = ['preparing', 'refused', 'published', 'withdrawn', 'taken-down'] as const;
export type DisclosureStatus = (typeof disclosureStatuses)[number];
export const disclosureStatusNames: Record<DisclosureStatus, string> = {
  preparing: '公示准备中',
  refused: '依法不予公示',
  published: '已公示',
  withdrawn: '已撤回公示',
  'taken-down': '公示期满已撤下',
};

/** What the public sees of one decision (公示): masked text, and when. */
export interface Disclosure {
  id: string;
  caseId: string;
  decisionId: string;
  agencyId: string;
  /** Rows of DisclosureLimits: limit to publish, period, basis. */
  publishDueOn: string | null;
  periodMonths: number | null;
  basis: string | null;
  /** Whether the rule publishes such a decision; null in rows of before it was asked. */
  byDefault?: boolean | null;
  publishable: boolean | null;
  ground: NonDisclosureGround | null;
  groundReason: string | null;
  reviewedBy: string | null;
  approvedBy: string | null;
  /** Masked (脱敏) content. */
  title: string | null;
  decisionNumber: string | null;
  partyName: string | null;
  summary: string | null;
  paragraphs: string[];
  decidedOn: string | null;
  status: DisclosureStatus;
  publishedAt: string | null;
  endsOn: string | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  settledAt: string | null;
}
