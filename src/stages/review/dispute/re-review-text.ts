import { chineseDay, dayOf } from '../../../law/calendar/day';
import type { EnforcementCase } from '../../../law/case/case';
import { caseLines } from '../case-lines';
import type { Review } from '../review';

/** 复审意见 (L7). `reviewer`: name, with body and status where lent. */
export function reReviewText(row: Readonly<EnforcementCase>, { number, reReview }: Review, reviewer: string): string[] {
  const { opinion, text, at } = reReview!;
  return [
    ...caseLines(row),
    `复审的审核意见：${number ?? '未编号'}`,
    `复审结论：${opinion === 'maintain' ? '维持审核意见' : '改变审核意见，同意承办机构的拟处理意见'}`,
    `理由：${text}`,
    `复审人员：${reviewer}；复审日期：${chineseDay(dayOf(new Date(at!)))}`,
  ];
}
