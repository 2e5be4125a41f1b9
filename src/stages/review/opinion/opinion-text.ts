import { chineseDay, dayOf } from '../../../law/calendar/day';
import type { EnforcementCase } from '../../../law/case/case';
import { caseLines } from '../case-lines';
import { opinionNames, type Review, reviewPointNames, reviewPoints } from '../review';

/** 法制审核意见书 (L6): the nine points one by one, then the opinion. `reviewer`: name, with body and status where lent. */
export function opinionText(row: Readonly<EnforcementCase>, review: Review, reviewer: string): string[] {
  const points = reviewPoints.map((point, index) => {
    const found = review.points[point] === 'ok' ? '未发现问题' : `存在问题。${review.corrections[point] ?? ''}`;
    return `${index + 1}. ${reviewPointNames[point]}：${found}`;
  });
  return [
    ...caseLines(row),
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
  reviewPoints
    .filter((point) => points[point] === 'problem')
    .map((point) => `${reviewPointNames[point]}：${corrections[point] ?? '存在问题'}`);
