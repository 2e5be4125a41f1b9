import { chineseDay } from '../../../law/calendar/day';
import type { EnforcementCase } from '../../../law/case/case';
import { caseLines } from '../case-lines';
import { meetingResultNames, type Review } from '../review';

/** 协调会会议纪要 (L7). `present`: names of those who attended. */
export function meetingText(row: Readonly<EnforcementCase>, { coordination }: Review, present: string[]): string[] {
  const { meetingOn, minutes, result } = coordination!;
  return [
    ...caseLines(row),
    `会议日期：${chineseDay(meetingOn)}；参加人员：${present.join('、')}`,
    `会议纪要：${minutes}`,
    `协调结果：${meetingResultNames[result]}`,
  ];
}
