import { startOfDay } from '../../law/calendar/day';
import { warnsFrom } from '../../law/case/deadline';
import type { CaseFile } from '../../ports/case-file';
import { limitKind } from '../../ports/limit';

const table = { id: 'ReviewTimeLimits', asks: 'step' };
const stepOf = (kind: ReviewStep, name: string, waitsFor?: 'handler') => limitKind(kind, name, { table, waitsFor });

/** Steps that run as a limit of the case, each by the table ReviewTimeLimits (C13). */
export type ReviewLimitKind = 'supplement' | 'review' | 'objection' | 'rereview' | 'coordination';
export type ReviewStep = ReviewLimitKind | 'extension';

export const supplementLimit = stepOf('supplement', '补正送审材料', 'handler');
export const reviewLimit = stepOf('review', '法制审核');
/** Never runs by itself: so much longer runs the limit of the review. */
export const extensionLimit = stepOf('extension', '经批准延长审核');
export const objectionLimit = stepOf('objection', '对审核意见提出异议', 'handler');
export const reReviewLimit = stepOf('rereview', '复审');
export const coordinationLimit = stepOf('coordination', '协调分歧');

export const reviewLimits = [
  supplementLimit,
  reviewLimit,
  extensionLimit,
  objectionLimit,
  reReviewLimit,
  coordinationLimit,
];

/** Steps as people know them. */
export const reviewStepNames = Object.fromEntries(reviewLimits.map(({ kind, name }) => [kind, name])) as Record<
  ReviewStep,
  string
>;

/**
 * When the reviewer, or of the re-review the second one, is reminded: the morning of the day from which the limit shows
 * yellow.
 * @throws Error when no row of ReviewTimeLimits fits
 */
export async function reminderAt(
  { limits }: Pick<CaseFile, 'limits'>,
  dueOn: string,
  of = reviewLimit,
): Promise<string> {
  return startOfDay(warnsFrom({ ...(await limits.length(of)), dueOn }));
}
