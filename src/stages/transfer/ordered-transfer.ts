import { dayOf } from '../../law/calendar/day';
import type { CaseFile } from '../../ports/case-file';
import { type Decision, decisionRows } from '../decision';
import { type Review, reviewRows } from '../review';

/** The head's decision that the case is transferred. */
export interface OrderedTransfer {
  findingsId: string;
  /** Of the decision; null without one. */
  number: string | null;
  /** Account. */
  by: string;
  reason: string;
  decidedOn: string;
  /** What it rests on, as the record names it. */
  ground: { decisionId: string | null; reviewId: string | null };
}

/** By a decision, or, where there is none, on the opinion of legal review (L6); null when it was not ordered. */
export function orderedTransfer(decision: Decision | null, review: Review | null): OrderedTransfer | null {
  if (decision?.status === 'effective') {
    if (decision.outcome !== 'transfer') return null;
    const { id: decisionId, findingsId, number, decidedBy: by, reason, decidedOn } = decision;
    return { findingsId, number, by, reason, decidedOn, ground: { decisionId, reviewId: null } };
  }
  if (!review?.transfer?.approved) return null;
  const { id: reviewId, findingsId, transfer } = review;
  const { by, reason, at } = transfer;
  const ground = { decisionId: null, reviewId };
  return { findingsId, number: null, by, reason, decidedOn: dayOf(new Date(at)), ground };
}

export const orderedIn = (file: CaseFile): OrderedTransfer | null =>
  orderedTransfer(file.rows(decisionRows).latest(), file.rows(reviewRows).latest());
