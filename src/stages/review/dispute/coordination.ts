import { dayOf } from '../../../law/calendar/day';
import type { EnforcementCase } from '../../../law/case/case';
import { refuseIf, required } from '../../../law/case/refuse';
import type { Person } from '../../../law/people/person';
import { assertNoPersonalData } from '../../../law/text/personal-data';
import type { SignedFile } from '../../../ports/case-file';
import type { MeetingResult, Review } from '../review';
import { endReview } from '../submission';
import { opinionStands } from './response';

/** The form coordination-meeting as it comes in. */
export interface MeetingForm {
  meetingOn: string | null;
  attendance: string;
  minutes: string;
  result: MeetingResult | null;
}

/** Accounts as people list them: separated by 、 comma, semicolon or space. */
export const accountsIn = (text: string): string[] => [...new Set(text.split(/[\s、，,;；]+/).filter(Boolean))];

/** As a signed case file. `present`: the people whose accounts `attendance` lists, without those that do not exist. */
type Meeting = Pick<SignedFile, 'by' | 'now' | 'today' | 'party' | 'case'> & { present: Person[] };

/**
 * The coordination meeting with its minutes (协调会, L7). Both sides must have sat there: an officer of the case and a
 * reviewer of it. Agreement ends the dispute, without it the head decides.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function coordinate(review: Review, form: MeetingForm, meeting: Meeting): Review {
  const { by, now, party } = meeting;
  const meetingOn = required(form.meetingOn, '开会日期', 'meetingOn');
  const result = required(form.result, '协调结果', 'meetingResult');
  const minutes = required(form.minutes, '会议纪要', 'meetingMinutes');
  assertNoPersonalData(minutes, 'meetingMinutes', party);
  const attendance = accountsIn(form.attendance);
  const reviewers = [review.opinionBy, review.reReview?.by ?? null];
  const mayRecord = by.roles.includes('head') || reviewers.includes(by.id);
  refuseIf(mayRecord ? [] : ['协调结果由机关负责人或者本案审核人员记录']);
  requireDay(meetingOn, review, meeting.today);
  requireBothSides(attendance, reviewers, meeting);
  const overCrime = result === 'agreed-handling' && review.crimeSuspected;
  refuseIf(overCrime ? ['审核认为涉嫌犯罪的，不能经协调直接通过，请报负责人决定'] : [], 'meetingResult');
  const met: Review = {
    ...review,
    coordination: { meetingOn, attendance, minutes, result, by: by.id, at: now.toISOString() },
  };
  if (result === 'agreed-handling') return endReview(met, true, now);
  return result === 'agreed-opinion' ? opinionStands(met, now) : met;
}

function requireDay(meetingOn: string, { responseAt }: Review, today: string): void {
  refuseIf(meetingOn > today ? ['开会日期不得晚于今天'] : [], 'meetingOn');
  refuseIf(meetingOn < dayOf(new Date(responseAt!)) ? ['开会日期不得早于提出异议之日'] : [], 'meetingOn');
}

function requireBothSides(
  attendance: string[],
  reviewers: (string | null)[],
  {
    case: { agencyId, officerIds },
    present,
  }: { case: Pick<EnforcementCase, 'agencyId' | 'officerIds'>; present: Person[] },
): void {
  const ofAgency = present.filter((person) => person.agencyId === agencyId).map(({ id }) => id);
  const unknown = attendance.filter((id) => !reviewers.includes(id) && !ofAgency.includes(id));
  const whom = `参加人员请填写本机关人员或者本案审核人员的账号，没有找到：${unknown.join('、')}`;
  refuseIf(unknown.length > 0 ? [whom] : [], 'attendance');
  const hasOfficer = attendance.some((id) => officerIds.includes(id));
  refuseIf(hasOfficer ? [] : ['参加人员应当包括本案承办人员'], 'attendance');
  const hasReviewer = attendance.some((id) => reviewers.includes(id));
  refuseIf(hasReviewer ? [] : ['参加人员应当包括本案审核人员'], 'attendance');
}
