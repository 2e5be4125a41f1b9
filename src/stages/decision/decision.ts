import type { Outcome, Penalty } from '../investigation';

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
