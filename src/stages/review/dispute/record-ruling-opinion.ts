import { BusinessError } from '../../../base/business-error';
import { required } from '../../../law/case/refuse';
import { signatureOf } from '../../../law/people/adviser';
import { assertNoPersonalData } from '../../../law/text/personal-data';
import type { SignedFile } from '../../../ports/case-file';
import { reviewOpinionPaper } from '../papers';
import { ofReview } from '../record-words';
import type { Review } from '../review';
import { assertReviewer, matterOf } from '../reviewer';
import { reviewRows } from '../rows';
import { runningReview } from '../running';
import { standingIn } from '../standing';
import { endReview } from '../submission';
import { rulingOpinionGiven } from './record';
import { rulingOpinionText } from './ruling-opinion-text';

/**
 * The new opinion of the review body after the collective discussion (处罚法 58, L7): it names the ruling, and only with it the
 * review is passed. The reviewer may put on record that they think otherwise.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export async function recordRulingOpinion(file: SignedFile, reviewId: string, given: string): Promise<Review> {
  const running = runningReview(file, reviewId);
  if (running.ruling !== 'uphold-handling')
    throw new BusinessError('NOT_ALLOWED_NOW', '没有需要据以重新出具意见的裁决。');
  assertReviewer(file.by, running, matterOf(file, running));
  const text = required(given, '重新出具的审核意见', 'rulingOpinionText');
  assertNoPersonalData(text, 'rulingOpinionText', file.party);
  const number = await file.number('review');
  const rulingOpinion = { number, text, by: file.by.id, at: file.now.toISOString() };
  const review = endReview({ ...running, rulingOpinion }, true, file.now);
  file.rows(reviewRows).save(review);
  file.moveTo('deciding');
  const standing = await standingIn(file, file.by);
  const paragraphs = rulingOpinionText(file.case, review, signatureOf(file.by, standing));
  file.paper(reviewOpinionPaper, { number, title: '法制审核意见书（根据裁决重新出具）', paragraphs });
  file.note(
    rulingOpinionGiven,
    { ...ofReview(review), number, ...standing },
    { discussedOn: review.rulingDiscussedOn },
  );
  return review;
}
