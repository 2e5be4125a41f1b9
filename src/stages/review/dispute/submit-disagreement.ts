import { afterDay } from '../../../law/calendar/day';
import type { CaseFile } from '../../../ports/case-file';
import { findingsRows } from '../../investigation';
import { coordinationLimit } from '../limits';
import { reviewOpinionPaper } from '../papers';
import { ofReview } from '../record-words';
import { reviewRows } from '../rows';
import { runningReview } from '../running';
import { disagreementText } from './disagreement-text';
import { disagreementSubmitted } from './record';

/**
 * Puts both positions into one paper for the coordination meeting and the head (L7). `times`: how often the case came
 * to a disagreement; `coordinationDueAt`: the instant (ISO, +08:00) after the last day to coordinate.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW
 */
export async function submitDisagreement(
  file: CaseFile,
  reviewId: string,
): Promise<{ times: number; coordinationDueAt: string }> {
  const review = runningReview(file, reviewId);
  const findings = file.rows(findingsRows).get(review.findingsId);
  const times = file
    .rows(reviewRows)
    .all()
    .filter(({ response }) => response === 'object').length;
  const paragraphs = disagreementText(file.case, findings, review);
  file.paper(reviewOpinionPaper, { title: '法制审核分歧意见汇总表', paragraphs });
  const { opinionBy: reviewer, responseBy: handler } = review;
  file.note(disagreementSubmitted, { ...ofReview(review), reviewer, handler }, { times });
  const { dueOn } = await file.limits.open(coordinationLimit, file.today);
  return { times, coordinationDueAt: afterDay(dueOn) };
}
