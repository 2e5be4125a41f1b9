import { BusinessError } from '../../../base/business-error';
import { limit } from '../../../law/calendar/limit';
import type { TimeLimit } from '../../../law/case/deadline';
import { refuseIf, required } from '../../../law/case/refuse';
import { assertNoPersonalData } from '../../../law/text/personal-data';
import { type Acting, actorOf } from '../acting';
import type { Review } from '../review';

/**
 * The reviewer asks for more time (C13): with a reason, while the limit runs, once per review.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function askForExtension(review: Review, reason: string, acting: Acting): Review {
  refuseIf(review.extension ? ['审核期限只能申请延长一次'] : [], 'opinion');
  refuseIf(acting.today > review.dueOn! ? ['审核期限已经届满，不能再申请延长'] : [], 'opinion');
  required(reason, '申请延长的理由', 'opinionText');
  assertNoPersonalData(reason, 'opinionText', acting.party);
  const asked = { reason, askedBy: actorOf(acting), askedAt: acting.now.toISOString() };
  const undecided = { approved: null, decisionReason: null, decidedBy: null, decidedAt: null };
  return { ...review, extension: { ...asked, ...undecided } };
}

/** The form extension-approval as it comes in, and how much more the table gives. */
export interface ExtensionForm {
  approved: boolean | null;
  reason: string;
  more: TimeLimit;
}

/**
 * The head decides on it. Approved: so many days more, counted from the last day of the limit.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function decideExtension(
  review: Review,
  { approved: given, reason, more }: ExtensionForm,
  acting: Acting,
): Review {
  const approved = required(given, '是否同意延长审核期限', 'extensionApproved');
  required(reason, '理由', 'extensionReason');
  assertNoPersonalData(reason, 'extensionReason', acting.party);
  const { extension, dueOn } = review;
  if (!extension || extension.approved !== null) throw new BusinessError('TASK_REFUSED', '没有待批准的延长申请。');
  const decided = { decisionReason: reason, decidedBy: actorOf(acting), decidedAt: acting.now.toISOString() };
  return {
    ...review,
    dueOn: approved ? limit(dueOn!, more.count, more.unit).dueOn : dueOn,
    extension: { ...extension, approved, ...decided },
  };
}
