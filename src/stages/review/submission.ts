import { idFrom } from '../../base/ids';
import type { Findings } from '../investigation';
import type { ReviewPolicy } from '../scope';
import type { Review } from './review';

interface Submitted {
  findings: Findings;
  policy: ReviewPolicy;
  now: Date;
}

/**
 * The review that runs for these findings, or a new one with the next round of the case (L3). A review that has ended
 * is never taken up again: whoever submits after it starts a new round.
 */
export function submit(reviews: Review[], { findings, policy, now }: Submitted): Review {
  const running = reviews.find((review) => review.findingsId === findings.id && review.endedAt === null);
  if (running) return running.opinion === 'supplement' ? { ...running, ...noOpinion } : running;
  const { id: findingsId, caseId, concludedBy, draftedBy } = findings;
  const round = Math.max(0, ...reviews.map((review) => review.round)) + 1;
  return {
    id: idFrom('review', caseId, String(round)),
    caseId,
    findingsId,
    round,
    policy,
    number: null,
    submittedBy: concludedBy ?? draftedBy,
    submittedAt: now.toISOString(),
    missing: [],
    supplementDueOn: null,
    reviewerId: null,
    ...noOpinion,
    ...noDispute,
    passed: null,
    endedAt: null,
  };
}

const noOpinion = {
  points: {},
  corrections: {},
  opinion: null,
  opinionText: null,
  opinionBy: null,
  opinionAt: null,
  crimeSuspected: null,
  acceptedOn: null,
  dueOn: null,
  reminded: {},
  escalated: {},
  extension: null,
} as const;

const noDispute = {
  objectionDueOn: null,
  response: null,
  responseReason: null,
  responseBy: null,
  responseAt: null,
  reReview: null,
  coordination: null,
  ruling: null,
  rulingReason: null,
  rulingBy: null,
  rulingAt: null,
  rulingDiscussedOn: null,
  rulingOpinion: null,
  transfer: null,
} as const;

/** How a review stands, as the process is told; '' while it runs. */
export const resultOf = ({ passed }: Pick<Review, 'passed'>): '' | 'passed' | 'returned' =>
  passed === null ? '' : passed ? 'passed' : 'returned';

/** Ends a review; afterwards it never changes. */
export const endReview = (review: Review, passed: boolean, now: Date): Review => ({
  ...review,
  passed,
  endedAt: now.toISOString(),
});
