import { dayOf } from '../../law/calendar/day';
import { limit } from '../../law/calendar/limit';
import type { TimeLimit } from '../../law/case/deadline';
import type { Party } from '../../law/case/case';
import { refuseIf, required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { Review } from './review';

/**
 * The reviewer asks for more time (C13): with a reason, while the limit runs, once per review.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function askForExtension(review: Review, reason: string, by: string, now: Date, party?: Party): Review {
  refuseIf(review.extension ? ['审核期限只能申请延长一次'] : [], 'opinion');
  refuseIf(dayOf(now) > review.dueOn! ? ['审核期限已经届满，不能再申请延长'] : [], 'opinion');
  required(reason, '申请延长的理由', 'opinionText');
  assertNoPersonalData(reason, 'opinionText', party);
  return {
    ...review,
    extension: { reason, askedBy: by, askedAt: now.toISOString(), approved: null, decisionReason: null, decidedBy: null, decidedAt: null },
  };
}

/**
 * The head decides on it. Approved: so many days more, counted from the last day of the limit.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function decideExtension(
  review: Review, { approved, reason }: { approved: boolean | null; reason: string }, more: TimeLimit, by: string, now: Date, party?: Party,
): Review {
  const granted = required(approved, '是否同意延长审核期限', 'extensionApproved');
  required(reason, '理由', 'extensionReason');
  assertNoPersonalData(reason, 'extensionReason', party);
  refuseIf(review.extension && review.extension.approved === null ? [] : ['没有待批准的延长申请']);
  return {
    ...review,
    dueOn: granted ? limit(review.dueOn!, more.count, more.unit).dueOn : review.dueOn,
    extension: { ...review.extension!, approved: granted, decisionReason: reason, decidedBy: by, decidedAt: now.toISOString() },
  };
}
