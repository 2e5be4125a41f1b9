import { chineseDay, dayOf } from '../../law/calendar/day';
import type { EnforcementCase } from '../../law/case/case';
import { outcomeNames, type Findings } from '../investigation/findings';
import { meetingResultNames, opinionNames, reviewPointNames, reviewPoints, type Review } from './review';

/** 法制审核送审表 (L3). `submittedBy`: name of the person (L8). */
export function submissionParagraphs(matter: EnforcementCase, findings: Findings, review: Review, materials: string[], submittedBy: string): string[] {
  return [
    `案号：${matter.number ?? matter.registrationNumber}`,
    `案由：${matter.matter}`,
    `拟处理意见：${outcomeNames[findings.outcome]}（第${findings.version}版）`,
    `送审轮次：第${review.round}轮；送审人：${submittedBy}`,
    `送审材料：${materials.join('；')}`,
    `材料齐备、受理日期：${chineseDay(review.acceptedOn!)}；审核期限届满日：${chineseDay(review.dueOn!)}`,
  ];
}

/** 法制审核意见书 (L6): the nine points one by one, then the opinion. */
export function opinionParagraphs(matter: EnforcementCase, review: Review, reviewer: string): string[] {
  const points = reviewPoints.map((point, index) =>
    `${index + 1}. ${reviewPointNames[point]}：${review.points[point] === 'ok' ? '未发现问题' : `存在问题。${review.corrections[point] ?? ''}`}`);
  return [
    `案号：${matter.number ?? matter.registrationNumber}`,
    `案由：${matter.matter}`,
    '依据《中华人民共和国行政处罚法》第五十八条，对本案拟处理意见进行法制审核，逐项结论如下：',
    ...points,
    `是否涉嫌犯罪：${review.crimeSuspected ? '涉嫌犯罪，应当移送' : '未发现涉嫌犯罪'}`,
    `审核意见：${opinionNames[review.opinion!]}`,
    ...(review.opinionText ? [`具体意见：${review.opinionText}`] : []),
    `审核人员：${reviewer}；审核日期：${chineseDay(dayOf(new Date(review.opinionAt!)))}`,
  ];
}

/** The points with a problem, each with what to correct. */
export const problemsInWords = ({ points, corrections }: Pick<Review, 'points' | 'corrections'>): string[] =>
  reviewPoints.filter((point) => points[point] === 'problem').map((point) => `${reviewPointNames[point]}：${corrections[point] ?? '存在问题'}`);

/** Both positions side by side, for the head who decides between them (L7). */
export function disagreementParagraphs(matter: EnforcementCase, findings: Findings, review: Review): string[] {
  return [
    `案号：${matter.number ?? matter.registrationNumber}`,
    `案由：${matter.matter}`,
    `一、承办机构拟处理意见：${outcomeNames[findings.outcome]}。${findings.discretion}`,
    `二、法制审核意见（${review.number ?? '未编号'}）：${opinionNames[review.opinion!]}。存在问题的审核要点：${problemsInWords(review).join('；') || '无'}。${review.opinionText ?? ''}`,
    `三、承办机构异议理由：${review.responseReason ?? ''}`,
    `四、复审：${review.reReview?.text ? `${review.reReview.opinion === 'maintain' ? '维持审核意见' : '同意拟处理意见'}。${review.reReview.text}` : '无人复审'}`,
    '以上分歧提请协调会研究；未能协商一致的，报请机关负责人裁决，裁决应当说明理由。',
  ];
}

/** 复审意见 (L7). */
export function reReviewParagraphs(matter: EnforcementCase, { number, reReview }: Review, reviewer: string): string[] {
  return [
    `案号：${matter.number ?? matter.registrationNumber}`,
    `案由：${matter.matter}`,
    `复审的审核意见：${number ?? '未编号'}`,
    `复审结论：${reReview!.opinion === 'maintain' ? '维持审核意见' : '改变审核意见，同意承办机构的拟处理意见'}`,
    `理由：${reReview!.text}`,
    `复审人员：${reviewer}；复审日期：${chineseDay(dayOf(new Date(reReview!.at!)))}`,
  ];
}

/** 协调会会议纪要 (L7). `present`: names of those who attended. */
export function meetingParagraphs(matter: EnforcementCase, { coordination }: Review, present: string[]): string[] {
  return [
    `案号：${matter.number ?? matter.registrationNumber}`,
    `案由：${matter.matter}`,
    `会议日期：${chineseDay(coordination!.meetingOn)}；参加人员：${present.join('、')}`,
    `会议纪要：${coordination!.minutes}`,
    `协调结果：${meetingResultNames[coordination!.result]}`,
  ];
}

/** The head's ruling with its reasons (L7). */
export function rulingParagraphs(matter: EnforcementCase, review: Review, head: string): string[] {
  return [
    `案号：${matter.number ?? matter.registrationNumber}`,
    `案由：${matter.matter}`,
    `裁决：${review.ruling === 'uphold-handling' ? '同意承办机构的拟处理意见' : '采纳法制审核意见，退回改正'}`,
    `理由：${review.rulingReason ?? ''}`,
    review.rulingDiscussedOn ? `集体讨论日期：${chineseDay(review.rulingDiscussedOn)}` : '',
    `裁决人：${head}；裁决日期：${chineseDay(dayOf(new Date(review.rulingAt!)))}`,
  ];
}
