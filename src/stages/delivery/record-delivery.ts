import { newId } from '../../base/ids';
import { afterDay } from '../../law/calendar/day';
import { refuseIf, required } from '../../law/case/refuse';
import type { SignedFile } from '../../ports/case-file';
import { type Decision, decisionRows, decisionTitles, deliverLimit, payLimit } from '../decision';
import { requireQualifiedOfficers } from '../officers';
import { type DeliveryMethod, serviceProblems, serviceReceiptText } from '../service';
import { decisionReceiptPaper } from './papers';
import { decisionDelivered, deliveryFailed } from './record';
import { deliveryRows } from './rows';

/** The form serve-decision as it comes in. */
export interface DeliveryForm {
  decisionId: string;
  servedOn: string | null;
  method: DeliveryMethod | null;
  result: 'delivered' | 'failed' | null;
}

export interface DeliveryResult {
  delivered: boolean;
  /** Instant after the last day to pay; null when there is nothing to pay, or not yet. */
  paymentDueAt: string | null;
}

/**
 * Records a try to deliver the decision; a delivered one starts the fifteen days to pay (处罚法 61, 67).
 * @throws BusinessError TASK_REFUSED, NOT_FOUND
 */
export async function recordDelivery(file: SignedFile, form: DeliveryForm): Promise<DeliveryResult> {
  const on = required(form.servedOn, '送达日期', 'decisionServedOn');
  const method = required(form.method, '送达方式', 'decisionMethod');
  const delivered = required(form.result, '送达结果', 'deliveryResult') === 'delivered';
  const decision = file.rows(decisionRows).get(form.decisionId);
  const service = { madeOn: decision.decidedOn, servedOn: on, today: file.today, method };
  refuseIf(serviceProblems(service, file.party), 'decisionServedOn');
  await requireQualifiedOfficers(file, on);

  await recordTry(file, decision, { on, method, delivered });
  if (!delivered) return { delivered, paymentDueAt: null };
  file.limits.meet(deliverLimit, on);
  file.moveTo('executing');
  if (decision.outcome !== 'penalty') return { delivered, paymentDueAt: null };
  const pay = await file.limits.open(payLimit, on);
  return { delivered, paymentDueAt: afterDay(pay.dueOn) };
}

interface Try {
  on: string;
  method: DeliveryMethod;
  delivered: boolean;
}

async function recordTry(file: SignedFile, decision: Decision, { on, method, delivered }: Try): Promise<void> {
  const [caseId, decisionId] = [file.case.id, decision.id];
  const recordedBy = file.by.id;
  file.rows(deliveryRows).save({ id: newId(), caseId, decisionId, method, triedOn: on, delivered, recordedBy });
  const service = { paper: decisionTitles[decision.outcome], number: decision.number, method, on, delivered };
  const paragraphs = serviceReceiptText(service, file.party, await file.officers());
  file.paper(decisionReceiptPaper, { paragraphs });
  file.note(delivered ? decisionDelivered : deliveryFailed, { decisionId, method, on });
}
