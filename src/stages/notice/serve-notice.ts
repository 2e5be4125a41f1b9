import { BusinessError } from '../../base/business-error';
import { dayOf } from '../../law/calendar/day';
import { refuseIf, required } from '../../law/case/refuse';
import type { SignedFile } from '../../ports/case-file';
import { requireQualifiedOfficers } from '../officers';
import { type DeliveryMethod, newestPaper, serviceProblems, serviceReceiptText, stepsOf } from '../service';
import { defenceLimit } from './limits';
import { noticePaper, noticeReceiptPaper } from './papers';
import { noticeServed } from './record';
import { noticeRows } from './rows';

/** The form notice-service as it comes in. */
export interface ServiceForm {
  noticeId: string;
  servedOn: string | null;
  method: DeliveryMethod | null;
}

/**
 * 送达告知书: starts the working days for defence and hearing request (处罚法 44, 61, 64, 85). Returns their last day.
 * @throws BusinessError TASK_REFUSED, NOT_FOUND, NOT_ALLOWED_NOW
 */
export async function serveNotice(file: SignedFile, { noticeId, ...given }: ServiceForm): Promise<string> {
  const servedOn = required(given.servedOn, '送达日期', 'noticeServedOn');
  const method = required(given.method, '送达方式', 'noticeMethod');
  const notice = file.rows(noticeRows).get(noticeId);
  if (notice.servedOn !== null) throw new BusinessError('NOT_ALLOWED_NOW', '该告知书已登记送达。');
  const madeOn = dayOf(new Date(notice.issuedAt));
  const steps = stepsOf(file, newestPaper(file, 'notice')?.id);
  refuseIf(serviceProblems({ madeOn, servedOn, today: file.today, method, steps }, file.party), 'noticeServedOn');
  await requireQualifiedOfficers(file, servedOn);

  file.limits.meet(defenceLimit, servedOn);
  const { dueOn: defenceEndsOn, provisional } = await file.limits.open(defenceLimit, servedOn);
  file.rows(noticeRows).save({ ...notice, servedOn, method, defenceEndsOn });
  const service = { paper: noticePaper.name, number: notice.number, method, on: servedOn, delivered: true };
  const paragraphs = serviceReceiptText(service, file.party, await file.officers());
  file.paper(noticeReceiptPaper, { paragraphs });
  file.note(noticeServed, { noticeId, servedOn, method, defenceEndsOn, provisional });
  return defenceEndsOn;
}
