import { chineseDay, dayOf } from '../../law/calendar/day';
import type { Defence } from './defence';
import type { Person } from '../../law/people/person';
import { sentence } from '../../law/papers/words';

export const defenceFindings = ['adopted', 'partly', 'rejected'] as const;
export const defenceFindingNames: Record<NonNullable<Defence['finding']>, string> = { adopted: '采纳', partly: '部分采纳', rejected: '不予采纳' };

/** 陈述申辩复核意见书 (处罚法 45). */
export function defenceReviewPaper(defences: Defence[], finding: NonNullable<Defence['finding']>, reason: string, by: Person, on: string): string[] {
  return [
    ...defences.map(({ form, receivedAt, text }) =>
      `${chineseDay(dayOf(new Date(receivedAt)))}收到当事人${form === 'oral' ? '口头' : '书面'}陈述申辩：${sentence(text)}`),
    `复核意见：${defenceFindingNames[finding]}。${sentence(reason)}`,
    `复核人：${by.name}`,
    `复核日期：${chineseDay(on)}`,
  ];
}
