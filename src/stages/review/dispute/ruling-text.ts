import { chineseDay, dayOf } from '../../../law/calendar/day';
import type { EnforcementCase } from '../../../law/case/case';
import { caseLines } from '../case-lines';
import type { Review } from '../review';

/** The head's ruling with its reasons (L7). `head`: name. */
export function rulingText(row: Readonly<EnforcementCase>, review: Review, head: string): string[] {
  const { ruling, rulingReason, rulingDiscussedOn, rulingAt } = review;
  return [
    ...caseLines(row),
    `裁决：${ruling === 'uphold-handling' ? '同意承办机构的拟处理意见' : '采纳法制审核意见，退回改正'}`,
    `理由：${rulingReason ?? ''}`,
    rulingDiscussedOn ? `集体讨论日期：${chineseDay(rulingDiscussedOn)}` : '',
    `裁决人：${head}；裁决日期：${chineseDay(dayOf(new Date(rulingAt!)))}`,
  ];
}
