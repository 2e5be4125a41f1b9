import { chineseDay } from '../../law/calendar/day';
import { addWorkingDays } from '../../law/calendar/limit';
import { isWorkingDay } from '../../law/calendar/working-day';
import { refuseIf, required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import { type ClosedGround, closedGroundNames, type Hearing } from './hearing';
import { hearingNoticeText } from './hearing-notice-text';
import { hearingNoticeLimit } from './limits';
import { hearingNoticePaper } from './papers';
import { requirePresider } from './presider-rules';
import { hearingArranged } from './record';
import { hearingRows } from './rows';
import { openHearingOf } from './state';

/** The form arrange-hearing as it comes in; `time` as 09:30. */
export interface ArrangementForm {
  on: string | null;
  time: string;
  place: string;
  isPublic: boolean | null;
  closedGround: ClosedGround | null;
  closedReason: string;
}

/**
 * 确定听证的时间、地点、是否公开 by the presider, and the paper that tells of it (处罚法 64 二、三项): public unless secrets or
 * privacy forbid it, with the reason; far enough ahead that the party can be told seven working days before.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export async function arrangeHearing(file: SignedFile, hearingId: string, form: ArrangementForm): Promise<Hearing> {
  const hearing = openHearingOf(file, hearingId);
  requirePresider(file, hearing);
  const on = required(form.on, '听证日期', 'hearingOn');
  const time = required(
    /^([01]\d|2[0-3]):[0-5]\d$/.test(form.time) ? form.time : '',
    '听证时间，如 09:30',
    'hearingTime',
  );
  const place = required(form.place, '听证地点', 'hearingPlace');
  refuseIf(await tooEarly(file, on), 'hearingOn');
  const open = required(form.isPublic, '是否公开举行', 'hearingPublic');
  const closedGround = open ? null : required(form.closedGround, '不公开举行的情形', 'hearingClosedGround');
  const closedReason = open ? null : required(form.closedReason, '不公开举行的理由', 'hearingClosedReason');
  for (const [text, field] of [
    [place, 'hearingPlace'],
    [closedReason ?? '', 'hearingClosedReason'],
  ] as const)
    assertNoPersonalData(text, field, file.party);

  const number = await file.number('notice');
  const scheduledAt = `${on}T${time}:00+08:00`;
  const set = { number, scheduledAt, place, closedGround, closedReason, arrangedAt: file.now.toISOString() };
  const arranged: Hearing = { ...hearing, ...set, noticeServedOn: null, noticeMethod: null };
  file.rows(hearingRows).save(arranged);
  file.paper(hearingNoticePaper, { number, paragraphs: await hearingNoticeText(file, arranged) });
  const how = closedGround === null ? '公开举行' : `不公开举行（${closedGroundNames[closedGround]}）`;
  const told = { when: `${chineseDay(on)}${time}`, how };
  file.note(hearingArranged, { hearingId, number, scheduledAt, closed: closedGround !== null }, told);
  return arranged;
}

async function tooEarly(file: SignedFile, on: string): Promise<string[]> {
  const first = await firstHearingDay(file, file.today);
  if (on < first)
    return [`听证通知书最早今天送达，听证最早可以在${chineseDay(first)}举行（行政处罚法第六十四条第二项）`];
  return isWorkingDay(on) ? [] : [`${chineseDay(on)}不是工作日`];
}

/** The first day on which a hearing may be held whose notice is served on `servedOn`: seven working days lie between. */
export async function firstHearingDay({ limits }: Pick<SignedFile, 'limits'>, servedOn: string): Promise<string> {
  const { count } = await limits.length(hearingNoticeLimit);
  return addWorkingDays(servedOn, count + 1);
}
