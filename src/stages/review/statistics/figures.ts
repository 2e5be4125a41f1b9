import type { Opinion } from '../review';
import { countedOpinions, type ReviewCounts } from './counts';
import { spreadOf } from './median';
import type { Staffing } from './staffing';

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
  /**
   * Day whose end the people below are counted at; null where the line has no people of its own (an act, a month to
   * come).
   */
  staffOn: string | null;
  reviewers: number | null;
  officers: number | null;
  reviewerShare: number | null;
  /**
   * At least what the agency's policy asks for, 5 % of its officers (国办发〔2018〕118号) or more; null where it can't be
   * asked.
   */
  enoughReviewers: boolean | null;
}

export const noCounts = (group: string): ReviewCounts => ({
  group,
  majorDecisions: 0,
  reviewedDecisions: 0,
  reviews: 0,
  opinions: Object.fromEntries(countedOpinions.map((each) => [each, 0])) as Record<Opinion, number>,
  withoutOpinion: 0,
  passed: 0,
  changed: 0,
  overdue: 0,
  durations: [],
});

export function figuresOf(
  { durations, ...counts }: ReviewCounts,
  groupName: string,
  staff: Staffing | null,
): ReviewFigures {
  const { median, max } = spreadOf(durations);
  const share = staff && quotient(staff.reviewers, staff.officers);
  return {
    ...counts,
    groupName,
    reviewRate: quotient(counts.reviewedDecisions, counts.majorDecisions),
    changedShare: quotient(counts.changed, counts.reviews - counts.withoutOpinion),
    medianWorkingDays: median,
    maxWorkingDays: max,
    staffOn: staff?.on ?? null,
    reviewers: staff?.reviewers ?? null,
    officers: staff?.officers ?? null,
    reviewerShare: share,
    enoughReviewers: share === null || staff?.least == null ? null : staff.reviewers >= staff.least,
  };
}

const quotient = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
