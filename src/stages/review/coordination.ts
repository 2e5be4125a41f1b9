import { dayOf } from '../../law/calendar/day';
import type { EnforcementCase, Party } from '../../law/case/case';
import { refuseIf, required } from '../../law/case/refuse';
import type { Person } from '../../law/people/person';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { opinionStands } from './response';
import type { MeetingResult, Review } from './review';
import { endReview } from './submission';

export interface MeetingForm { meetingOn: string | null; attendance: string; minutes: string; result: MeetingResult | null }

/** Accounts as people list them: separated by 、 comma, semicolon or space. */
export const accountsIn = (text: string): string[] => [...new Set(text.split(/[\s、,，;；]+/).filter(Boolean))];

/**
 * The coordination meeting with its minutes (协调会, L7). Both sides must have sat there: an officer of the case and a reviewer of it. Agreement
 * ends the dispute, without it the head decides. `present`: the people whose accounts `attendance` lists, null where there is none.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function coordinate(
  review: Review, form: MeetingForm, { case: matter, present }: { case: EnforcementCase; present: (Person | null)[] }, by: Person, now: Date, party?: Party,
): Review {
  const meetingOn = required(form.meetingOn, '开会日期', 'meetingOn');
  const result = required(form.result, '协调结果', 'meetingResult');
  required(form.minutes, '会议纪要', 'meetingMinutes');
  assertNoPersonalData(form.minutes, 'meetingMinutes', party);
  const attendance = accountsIn(form.attendance);
  const reviewers = [review.opinionBy, review.reReview?.by ?? null];
  refuseIf(by.roles.includes('head') || reviewers.includes(by.id) ? [] : ['协调结果由机关负责人或者本案审核人员记录']);
  refuseIf(meetingOn > dayOf(now) ? ['开会日期不得晚于今天'] : [], 'meetingOn');
  refuseIf(meetingOn < dayOf(new Date(review.responseAt!)) ? ['开会日期不得早于提出异议之日'] : [], 'meetingOn');
  const unknown = attendance.filter((id, index) => !reviewers.includes(id) && present[index]?.agencyId !== matter.agencyId);
  refuseIf(unknown.length > 0 ? [`参加人员请填写本机关人员或者本案审核人员的账号，没有找到：${unknown.join('、')}`] : [], 'attendance');
  refuseIf(attendance.some((id) => matter.officerIds.includes(id)) ? [] : ['参加人员应当包括本案承办人员'], 'attendance');
  refuseIf(attendance.some((id) => reviewers.includes(id)) ? [] : ['参加人员应当包括本案审核人员'], 'attendance');
  refuseIf(result === 'agreed-handling' && review.crimeSuspected ? ['审核认为涉嫌犯罪的，不能经协调直接通过，请报负责人决定'] : [], 'meetingResult');
  const met: Review = { ...review, coordination: { meetingOn, attendance, minutes: form.minutes, result, by: by.id, at: now.toISOString() } };
  if (result === 'agreed-handling') return endReview(met, true, now);
  return result === 'agreed-opinion' ? opinionStands(met, now) : met;
}
