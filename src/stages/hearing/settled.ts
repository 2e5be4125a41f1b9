import { BusinessError } from '../../base/business-error';
import type { CaseFile } from '../../ports/case-file';
import { type Asked, dueRequest, unanswered } from './due';
import { type Hearing, wasOpened } from './hearing';
import { hearingRows } from './rows';

/** When the newest hearing that was really opened ended, its report included; null: there was none. */
export function heardAt(hearings: Hearing[]): string | null {
  const ends = hearings.filter(wasOpened).map(({ reportedAt, endedAt }) => reportedAt ?? endedAt!);
  return ends.sort().at(-1) ?? null;
}

/** The case has gone through a hearing (处罚法 58 一款二项). */
export const hearingWasHeld = (file: CaseFile): boolean => file.rows(hearingRows).all().some(wasOpened);

/**
 * A hearing that was asked for is held or given up, and its report answered, before anything is decided (处罚法 63, 65).
 * What was found and reviewed before the hearing does not count after it (58).
 * @throws BusinessError HEARING_NOT_HELD, REVIEW_NOT_PASSED
 */
export function requireHearingSettled(asked: Asked, found: { scopeFoundAt: string; reviewedAt: string | null }): void {
  if (dueRequest(asked)) throw new BusinessError('HEARING_NOT_HELD');
  if (unanswered(asked.hearings))
    throw new BusinessError('HEARING_NOT_HELD', '听证报告提出改变处理意见，承办人员尚未答复；请退回承办人员。');
  const heard = heardAt(asked.hearings);
  if (heard === null) return;
  if (found.scopeFoundAt < heard || found.reviewedAt === null || found.reviewedAt < heard)
    throw new BusinessError('REVIEW_NOT_PASSED', '经过听证程序的案件，听证之后应当重新进行法制审核；请退回承办人员。');
}
