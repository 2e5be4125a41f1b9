import type { CaseFile } from '../../../ports/case-file';
import { ofReview } from '../record-words';
import { reviewRows } from '../rows';
import { limitWarned } from './record';
import { watchedRun } from './watched-limits';

/**
 * Reminds the reviewer, or re-reviewer, that the limit is about to end (黄牌, C13, L7): an entry that the case page
 * shows. Once per last day.
 * @throws BusinessError NOT_FOUND
 */
export function remindReviewer(file: CaseFile, reviewId: string): void {
  const review = file.rows(reviewRows).get(reviewId);
  const run = watchedRun(file, review);
  if (!run || review.reminded[run.kind] === run.dueOn) return;
  const { kind: limit, dueOn } = run;
  const reviewer = run.acts(review);
  if (!reviewer) return;
  file.rows(reviewRows).save({ ...review, reminded: { ...review.reminded, [limit]: dueOn } });
  file.note(limitWarned, { ...ofReview(review), limit, reviewer, dueOn });
}
