import { BusinessError } from '../../base/business-error';
import { dayOf } from '../../law/calendar/day';
import { refuseIf, required } from '../../law/case/refuse';
import type { SignedFile } from '../../ports/case-file';
import { requireQualifiedOfficers } from '../officers';
import { type DeliveryMethod, newestPaper, serviceProblems, serviceReceiptText, stepsOf } from '../service';
import { firstHearingDay } from './arrange-hearing';
import { hearingNoticePaper, hearingNoticeReceiptPaper } from './papers';
import { hearingNoticeServed } from './record';
import { hearingRows } from './rows';
import { openHearingOf, unscheduled } from './state';

/** The form serve-hearing-notice as it comes in. */
export interface HearingServiceForm {
  servedOn: string | null;
  method: DeliveryMethod | null;
}

/**
 * 送达听证通知书 (处罚法 64 二项). Served less than seven working days before the hearing, a later day is set; gives the
 * instant of the hearing, null when a new one must be set.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED
 */
export async function serveHearingNotice(
  file: SignedFile,
  hearingId: string,
  form: HearingServiceForm,
): Promise<string | null> {
  const hearing = openHearingOf(file, hearingId);
  const { number, scheduledAt, arrangedAt } = hearing;
  if (number === null || scheduledAt === null || arrangedAt === null)
    throw new BusinessError('NOT_ALLOWED_NOW', '听证的时间、地点已经取消，请等待重新安排。');
  if (hearing.noticeServedOn !== null) throw new BusinessError('NOT_ALLOWED_NOW', '该听证通知书已登记送达。');
  const servedOn = required(form.servedOn, '送达日期', 'hearingNoticeServedOn');
  const method = required(form.method, '送达方式', 'hearingNoticeMethod');
  const madeOn = dayOf(new Date(arrangedAt));
  const steps = stepsOf(file, newestPaper(file, 'hearing-notice')?.id);
  refuseIf(
    serviceProblems({ madeOn, servedOn, today: file.today, method, steps }, file.party),
    'hearingNoticeServedOn',
  );
  await requireQualifiedOfficers(file, servedOn);

  const inTime = scheduledAt.slice(0, 10) >= (await firstHearingDay(file, servedOn));
  const served = { ...hearing, noticeServedOn: servedOn, noticeMethod: method };
  file.rows(hearingRows).save(inTime ? served : unscheduled(served, '听证通知书送达距听证不足七个工作日'));
  const service = { paper: hearingNoticePaper.name, number, method, on: servedOn, delivered: true };
  file.paper(hearingNoticeReceiptPaper, { paragraphs: serviceReceiptText(service, file.party, await file.officers()) });
  file.note(hearingNoticeServed, { hearingId, servedOn, method, inTime });
  return inTime ? scheduledAt : null;
}
