import { signatureOf } from '../../../law/people/adviser';
import type { SignedFile } from '../../../ports/case-file';
import { reReviewLimit } from '../limits';
import { reviewOpinionPaper } from '../papers';
import { ofReview } from '../record-words';
import type { Review } from '../review';
import { matterOf } from '../reviewer';
import { reviewRows } from '../rows';
import { runningReview } from '../running';
import { standingIn } from '../standing';
import { giveReReview, type ReReviewForm } from './re-review';
import { reReviewText } from './re-review-text';
import { reReviewGiven } from './record';

/**
 * The re-review (复审, L7): a changed opinion passes the review, a maintained one goes to coordination.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export async function recordReReview(file: SignedFile, reviewId: string, form: ReReviewForm): Promise<Review> {
  const running = runningReview(file, reviewId);
  const { by, now, party } = file;
  const review = giveReReview(running, form, { by, now, party, matter: matterOf(file, running) });
  const standing = await standingIn(file, by);
  file.limits.meet(reReviewLimit, file.today);
  file.rows(reviewRows).save(review);
  if (review.passed) file.moveTo('deciding');
  file.paper(reviewOpinionPaper, {
    title: '法制审核复审意见',
    paragraphs: reReviewText(file.case, review, signatureOf(by, standing)),
  });
  const opinion = review.reReview!.opinion!;
  file.note(reReviewGiven, { ...ofReview(review), opinion, reason: form.text, ...standing });
  return review;
}
