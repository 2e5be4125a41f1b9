import type { EnforcementCase } from '../../../law/case/case';
import { type Findings, outcomeNames } from '../../investigation';
import { caseLines } from '../case-lines';
import { problemsInWords } from '../opinion/opinion-text';
import { opinionNames, type Review } from '../review';

/** Both positions side by side, for the head who decides between them (L7). */
export function disagreementText(row: Readonly<EnforcementCase>, findings: Findings, review: Review): string[] {
  const problems = problemsInWords(review).join('；') || '无';
  return [
    ...caseLines(row),
    `一、承办机构拟处理意见：${outcomeNames[findings.outcome]}。${findings.discretion}`,
    `二、法制审核意见（${review.number ?? '未编号'}）：${opinionNames[review.opinion!]}。` +
      `存在问题的审核要点：${problems}。${review.opinionText ?? ''}`,
    `三、承办机构异议理由：${review.responseReason ?? ''}`,
    `四、复审：${reReviewInWords(review)}`,
    '以上分歧提请协调会研究；未能协商一致的，报请机关负责人裁决，裁决应当说明理由。',
  ];
}

function reReviewInWords({ reReview }: Review): string {
  if (!reReview?.text) return '无人复审';
  return `${reReview.opinion === 'maintain' ? '维持审核意见' : '同意拟处理意见'}。${reReview.text}`;
}
