import type { SignedFile } from '../../../ports/case-file';
import { coordinationLimit } from '../limits';
import { reviewOpinionPaper } from '../papers';
import { ofReview } from '../record-words';
import type { Review } from '../review';
import { reviewRows } from '../rows';
import { runningReview } from '../running';
import { accountsIn, coordinate, type MeetingForm } from './coordination';
import { meetingText } from './meeting-text';
import { disagreementCoordinated } from './record';

/**
 * The coordination meeting (协调会, L7): agreement ends the dispute, without it the head decides.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export async function recordCoordination(file: SignedFile, reviewId: string, form: MeetingForm): Promise<Review> {
  const running = runningReview(file, reviewId);
  const present = await file.people.findAll(accountsIn(form.attendance));
  const { by, now, today, party } = file;
  const review = coordinate(running, form, { by, now, today, party, case: file.case, present });
  file.limits.meet(coordinationLimit, today);
  file.rows(reviewRows).save(review);
  if (review.endedAt !== null) file.moveTo(review.passed ? 'deciding' : 'investigating');
  const names = present.map(({ name }) => name);
  file.paper(reviewOpinionPaper, {
    title: '法制审核分歧协调会纪要',
    paragraphs: meetingText(file.case, review, names),
  });
  const { attendance, meetingOn, result } = review.coordination!;
  file.note(disagreementCoordinated, {
    ...ofReview(review),
    attendance: attendance.join('、'),
    meetingOn,
    result,
  });
  return review;
}
