import type { Opinion } from '../review';
import { countedOpinions, type ReviewCounts, type Staff } from './counts';
import { spreadOf } from './median';

/** One line of the statistics (L9). Shares are between 0 and 1, null where there is nothing to divide by. */
export interface ReviewFigures {
  group: string;
  groupName: string;
  majorDecisions: number;
  reviewedDecisions: number;
  reviewRate: number | null;
  reviews: number;
  opinions: Record<Opinion, number>;
  withoutOpinion: number;
  passed: number;
  changed: number;
  changedShare: number | null;
  medianWorkingDays: number | null;
  maxWorkingDays: number | null;
  overdue: number;
  /** People as they are today; null where the lines are not agencies. */
  reviewers: number | null;
  officers: number | null;
  reviewerShare: number | null;
  /** At least what the agency's policy asks for, 5 % of its officers (国办发〔2018〕118号) or more; null where it can't be asked. */
  enoughReviewers: boolean | null;
}

export const noCounts = (group: string): ReviewCounts => ({
  group, majorDecisions: 0, reviewedDecisions: 0, reviews: 0, opinions: Object.fromEntries(countedOpinions.map((each) => [each, 0])) as Record<Opinion, number>,
  withoutOpinion: 0, passed: 0, changed: 0, overdue: 0, durations: [],
});

/** `leastReviewers`: how many the staff shall have; null: not known. */
export function figuresOf({ durations, ...counts }: ReviewCounts, groupName: string, staff: Staff | null, leastReviewers: number | null = null): ReviewFigures {
  const { median, max } = spreadOf(durations);
  const share = staff && quotient(staff.reviewers, staff.officers);
  return {
    ...counts, groupName,
    reviewRate: quotient(counts.reviewedDecisions, counts.majorDecisions),
    changedShare: quotient(counts.changed, counts.reviews - counts.withoutOpinion),
    medianWorkingDays: median, maxWorkingDays: max,
    reviewers: staff?.reviewers ?? null, officers: staff?.officers ?? null, reviewerShare: share,
    enoughReviewers: share === null || leastReviewers === null ? null : staff!.reviewers >= leastReviewers,
  };
}

const quotient = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000);
