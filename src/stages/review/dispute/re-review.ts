import { BusinessError } from '../../../base/business-error';
import { refuseIf, required } from '../../../law/case/refuse';
import { assertNoPersonalData } from '../../../law/text/personal-data';
import type { SignedFile } from '../../../ports/case-file';
import type { ReReviewOpinion, Review } from '../review';
import { type ReviewedMatter, reviewerProblems } from '../reviewer';
import { endReview } from '../submission';

/** The form re-review as it comes in. */
export interface ReReviewForm {
  opinion: ReReviewOpinion | null;
  text: string;
}

/** As a signed case file, with what is reviewed. */
type Answering = Pick<SignedFile, 'by' | 'now' | 'party'> & { matter: ReviewedMatter };

/**
 * The answer of the re-review: the opinion is maintained, or changed so that the intended handling passes.
 * @throws BusinessError NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function giveReReview(review: Review, form: ReReviewForm, { by, now, party, matter }: Answering): Review {
  const { reReview, crimeSuspected } = review;
  if (!reReview) throw new BusinessError('NOT_ALLOWED_NOW', '本轮审核没有进入复审');
  const problems = reviewerProblems(by, matter);
  if (by.id !== reReview.reviewerId) problems.unshift('不是本案分派的复审人员');
  refuseIf(problems.length > 0 ? [`${by.id} 不能复审本案：${problems.join('；')}`] : []);
  const opinion = required(form.opinion, '复审结论', 'reReviewOpinion');
  const text = required(form.text, '复审理由', 'reReviewText');
  assertNoPersonalData(text, 'reReviewText', party);
  const overCrime = opinion === 'change' && crimeSuspected;
  const refused = '审核认为涉嫌犯罪的，不能经复审直接通过，请维持意见，由协调会或者负责人决定';
  refuseIf(overCrime ? [refused] : [], 'reReviewOpinion');
  const answered = { ...review, reReview: { ...reReview, opinion, text, by: by.id, at: now.toISOString() } };
  return opinion === 'change' ? endReview(answered, true, now) : answered;
}
