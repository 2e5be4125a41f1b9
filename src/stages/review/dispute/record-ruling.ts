import type { SignedFile } from '../../../ports/case-file';
import { discussionRows } from '../../discussion';
import { reviewOpinionPaper } from '../papers';
import { ofReview } from '../record-words';
import type { Review } from '../review';
import { reviewRows } from '../rows';
import { runningReview } from '../running';
import { disagreementRuled } from './record';
import { rule, type RulingForm } from './ruling';
import { rulingText } from './ruling-text';

/**
 * The head, or the collective discussion, decides the disagreement, with reasons (L7, L8). Where the opinion is not followed
 * the review body gives a new one, see `recordRulingOpinion`.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function recordRuling(file: SignedFile, reviewId: string, form: RulingForm): Review {
  const review = rule(runningReview(file, reviewId), form, file.rows(discussionRows).all(), file);
  file.rows(reviewRows).save(review);
  if (review.endedAt !== null) file.moveTo('investigating');
  const paragraphs = rulingText(file.case, review, file.by.name);
  file.paper(reviewOpinionPaper, { title: '法制审核分歧裁决意见', paragraphs });
  const { rulingDiscussedOn: discussedOn, ruling } = review;
  const details = { ...ofReview(review), reason: form.reason, discussedOn };
  file.note(disagreementRuled, details, { ruling: ruling! });
  return review;
}
