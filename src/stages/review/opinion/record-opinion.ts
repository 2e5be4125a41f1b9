import { afterDay } from '../../../law/calendar/day';
import type { SignedFile } from '../../../ports/case-file';
import { roundsUsedUp } from '../dispute/ruling';
import { objectionLimit } from '../limits';
import { ofReview } from '../record-words';
import type { Opinion, Review } from '../review';
import { assertReviewer, matterOf } from '../reviewer';
import { reviewRows } from '../rows';
import { runningReview } from '../running';
import { endReview } from '../submission';
import { askForSupplement } from '../supplement';
import { askForExtension } from './extension';
import { giveOpinion } from './opinion';
import { opinionForm, type OpinionInput } from './opinion-form';
import { problemsInWords } from './opinion-text';
import { extensionAsked } from './record';
import { writeOpinion } from './write-opinion';

/**
 * What follows from the form review-opinion, as the process is told it. Instants are ISO, +08:00, after the last day.
 */
export interface OpinionOutcome {
  opinion: Opinion | 'extend';
  reviewResult: '' | 'passed';
  missingMaterials: string;
  supplementDueAt: string | null;
  objectionDueAt: string | null;
  roundsUsedUp: boolean;
  /** Markdown list. */
  opinionProblems: string;
}

const nothing = {
  reviewResult: '',
  missingMaterials: '',
  supplementDueAt: null,
  objectionDueAt: null,
  roundsUsedUp: false,
  opinionProblems: '',
} as const;

/**
 * The written review opinion (处罚法 58, L5, L6), or that more time is asked for (C13). Only agreement passes the review.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export async function recordOpinion(file: SignedFile, reviewId: string, input: OpinionInput): Promise<OpinionOutcome> {
  const running = runningReview(file, reviewId);
  assertReviewer(file.by, running, matterOf(file, running));
  if (input.opinion === 'extend') {
    file.rows(reviewRows).save(askForExtension(running, input.opinionText, file));
    file.note(extensionAsked, { ...ofReview(running), reason: input.opinionText });
    return { ...nothing, opinion: 'extend' };
  }
  const given = await writeOpinion(file, giveOpinion(running, opinionForm(input), file));
  const opinionProblems = problemsInWords(given)
    .map((line) => `- ${line}`)
    .join('\n');
  return { ...nothing, opinion: given.opinion!, opinionProblems, ...(await followUp(file, given)) };
}

/**
 * Saves the review and says what happens next: it passed, waits for materials or an answer, or goes to the head at
 * once.
 */
async function followUp(file: SignedFile, given: Review): Promise<Partial<OpinionOutcome>> {
  const reviews = file.rows(reviewRows);
  if (given.opinion === 'agree') {
    reviews.save(endReview(given, true, file.now));
    file.moveTo('deciding');
    return { reviewResult: 'passed' };
  }
  if (given.opinion === 'supplement') {
    const missing = given.opinionText!;
    const { supplementDueAt } = await askForSupplement(file, given, [missing]);
    return { missingMaterials: missing, supplementDueAt };
  }
  if (roundsUsedUp(given)) {
    reviews.save(given);
    return { roundsUsedUp: true };
  }
  const { dueOn } = await file.limits.open(objectionLimit, file.today);
  reviews.save({ ...given, objectionDueOn: dueOn });
  return { objectionDueAt: afterDay(dueOn) };
}
