import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase } from '../../law/case/case';
import { type Findings, outcomeNames } from '../investigation';
import { caseLines } from './case-lines';
import type { Review } from './review';

interface Submitted {
  findings: Findings;
  review: Review;
  /** Titles of papers and evidence. */
  materials: string[];
  /** Name of the person (L8). */
  submittedBy: string;
}

/** 法制审核送审表 (L3). */
export function submissionText(
  row: Readonly<EnforcementCase>,
  { findings, review, materials, submittedBy }: Submitted,
): string[] {
  const { round, acceptedOn, dueOn } = review;
  return [
    ...caseLines(row),
    `拟处理意见：${outcomeNames[findings.outcome]}（第${findings.version}版）`,
    `送审轮次：第${round}轮；送审人：${submittedBy}`,
    `送审材料：${materials.join('；')}`,
    `材料齐备、受理日期：${chineseDay(acceptedOn!)}；审核期限届满日：${chineseDay(dueOn!)}`,
  ];
}
