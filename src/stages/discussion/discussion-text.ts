import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase } from '../../law/case/case';
import { sentence } from '../../law/papers/words';
import type { Person } from '../../law/people/person';
import { type Findings, outcomeNames, penaltyInWords } from '../investigation';
import { conclusionNames, type Discussion } from './discussion';

/** 案件集体讨论记录 (处罚法 57 二款): who took part and what each said. `by`: who recorded it. */
export function discussionText(
  { number, matter }: Readonly<EnforcementCase>,
  { version, outcome, penalty }: Findings,
  { heldOn, members, minutes, conclusion }: Discussion,
  by: Person,
): string[] {
  const handling = [outcomeNames[outcome], penaltyInWords(penalty)].filter(Boolean).join('：');
  return [
    number ? `案号：${number}` : '',
    `案由：${matter}`,
    `讨论日期：${chineseDay(heldOn)}`,
    `讨论事项：拟处理意见（第${version}稿）：${sentence(handling)}`,
    ...members.map(({ name, post, opinion }) => `${name}（${post}）：${sentence(opinion)}`),
    `讨论记录：${sentence(minutes)}`,
    `讨论结论：${conclusionNames[conclusion]}`,
    `登记人：${by.name}`,
  ];
}
