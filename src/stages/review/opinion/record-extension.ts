import { afterDay } from '../../../law/calendar/day';
import type { SignedFile } from '../../../ports/case-file';
import { extensionLimit, reminderAt, reviewLimit } from '../limits';
import { ofReview } from '../record-words';
import { reviewRows } from '../rows';
import { runningReview } from '../running';
import { decideExtension, type ExtensionForm } from './extension';
import { extensionDeclined, extensionGranted } from './record';

/**
 * The head grants the reviewer more time or not (C13); granted, the review limit ends later. Returns the instants (ISO,
 * +08:00) at which it has ended and at which the reviewer is reminded.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export async function recordExtension(
  file: SignedFile,
  reviewId: string,
  form: Omit<ExtensionForm, 'more'>,
): Promise<{ reviewDueAt: string; reviewReminderAt: string }> {
  const running = runningReview(file, reviewId);
  const more = await file.limits.length(extensionLimit);
  const review = decideExtension(running, { ...form, more }, file);
  const dueOn = review.dueOn!;
  const granted = review.extension!.approved === true;
  file.rows(reviewRows).save(review);
  if (granted) {
    file.limits.prolong(reviewLimit, ({ count, basis }) => ({
      dueOn,
      count: count + more.count,
      basis: `${basis}；${more.basis}`,
    }));
  }
  const details = { ...ofReview(review), reason: form.reason, dueOn };
  file.note(granted ? extensionGranted : extensionDeclined, details);
  return { reviewDueAt: afterDay(dueOn), reviewReminderAt: await reminderAt(file, dueOn) };
}
