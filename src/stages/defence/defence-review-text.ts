import { chineseDay, dayOf } from '../../law/calendar/day';
import { sentence } from '../../law/papers/words';
import type { Person } from '../../law/people/person';
import { type Defence, type DefenceFinding, defenceFindingNames, defenceFormNames } from './defence';

/** Which statements were reviewed, how, by whom; `on`: ISO date. */
export interface DefenceReview {
  defences: Defence[];
  finding: DefenceFinding;
  reason: string;
  by: Person;
  on: string;
}

/** 陈述申辩复核意见书 (处罚法 45). */
export const defenceReviewText = ({ defences, finding, reason, by, on }: DefenceReview): string[] => [
  ...defences.map(received),
  `复核意见：${defenceFindingNames[finding]}。${sentence(reason)}`,
  `复核人：${by.name}`,
  `复核日期：${chineseDay(on)}`,
];

const received = ({ form, receivedAt, late, text }: Defence) =>
  `${chineseDay(dayOf(new Date(receivedAt)))}收到当事人${defenceFormNames[form]}陈述申辩${late ? '（逾期提出，决定前一并听取）' : ''}：${sentence(text)}`;
