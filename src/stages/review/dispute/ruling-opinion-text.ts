import { chineseDay, dayOf } from '../../../law/calendar/day';
import type { EnforcementCase } from '../../../law/case/case';
import { caseLines } from '../case-lines';
import { opinionNames, type Review } from '../review';

const dayOfInstant = (instant: string) => chineseDay(dayOf(new Date(instant)));

/** 法制审核意见书 given anew after a collective discussion (处罚法 58, L7). `reviewer`: as the paper names them. */
export function rulingOpinionText(row: Readonly<EnforcementCase>, review: Review, reviewer: string): string[] {
  const { number, opinion, opinionAt, rulingDiscussedOn, rulingReason, rulingOpinion } = review;
  const before = number ? `（${number}）` : '';
  return [
    ...caseLines(row),
    `本机构于${dayOfInstant(opinionAt!)}出具法制审核意见书${before}，意见为：${opinionNames[opinion!]}。`,
    `机关负责人于${chineseDay(rulingDiscussedOn!)}集体讨论，裁决同意承办机构的拟处理意见，理由：${rulingReason ?? ''}`,
    `根据上述裁决重新出具审核意见：通过。${rulingOpinion!.text}`,
    `审核人员：${reviewer}；日期：${dayOfInstant(rulingOpinion!.at)}`,
  ];
}
