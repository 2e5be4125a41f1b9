import { signatureOf } from '../../../law/people/adviser';
import type { SignedFile } from '../../../ports/case-file';
import { reviewLimit } from '../limits';
import { reviewOpinionPaper } from '../papers';
import { ofReview } from '../record-words';
import type { Review } from '../review';
import { standingIn } from '../standing';
import { opinionText } from './opinion-text';
import { opinionGiven } from './record';

/** Numbers the opinion just given, and puts its paper (法制审核意见书, L6) and its entry in the record in place. */
export async function writeOpinion(file: SignedFile, given: Review): Promise<Review> {
  const number = await file.number('review');
  const numbered = { ...given, number };
  const standing = await standingIn(file, file.by);
  file.limits.meet(reviewLimit, file.today);
  const paragraphs = opinionText(file.case, numbered, signatureOf(file.by, standing));
  file.paper(reviewOpinionPaper, { number, paragraphs });
  const { opinion, crimeSuspected } = given;
  file.note(opinionGiven, { ...ofReview(given), opinion: opinion!, number, crimeSuspected, ...standing });
  return numbered;
}
