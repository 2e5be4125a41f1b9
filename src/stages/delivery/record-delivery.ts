import { newId } from '../../base/ids';
import { afterDay, chineseDay } from '../../law/calendar/day';
import { refuseIf, required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import { type Decision, decisionRevokedMessage, decisionRows, deliverLimit } from '../decision';
import { requireQualifiedOfficers } from '../officers';
import { type DeliveryMethod, newestPaper, serviceProblems, stepsOf, triedProblems } from '../service';
import { startPerformance } from './performance';
import { keepTry } from './keep-try';
import { decisionServedMessage } from './messages';
import { deliveryRows } from './rows';
import { deliveryStopped } from './record';

/** The form serve-decision as it comes in. */
export interface DeliveryForm {
  decisionId: string;
  servedOn: string | null;
  method: DeliveryMethod | null;
  result: 'delivered' | 'failed' | null;
  /** Why it failed; undefined in instances that began before it was asked. */
  failure?: string | null;
  /** Whether the process ends with the decision by itself; not in instances of before. */
  endsWithDecision: boolean;
}

export interface DeliveryResult {
  delivered: boolean;
  /** Instant after the last day to pay, or to sue where there is nothing to pay; null: nothing to perform, or not yet. */
  paymentDueAt: string | null;
}

/**
 * Records a try to deliver the decision; a delivered one starts the fifteen days to pay (处罚法 61, 67). A decision that fell
 * can no longer be served (强制法 40).
 * @throws BusinessError TASK_REFUSED, NOT_FOUND, PERSONAL_DATA_IN_TEXT
 */
export async function recordDelivery(file: SignedFile, form: DeliveryForm): Promise<DeliveryResult> {
  const decision = file.rows(decisionRows).get(form.decisionId);
  if (decision.status === 'revoked') return stopped(file, decision, form.endsWithDecision);
  const on = required(form.servedOn, '送达日期', 'decisionServedOn');
  const method = required(form.method, '送达方式', 'decisionMethod');
  const delivered = required(form.result, '送达结果', 'deliveryResult') === 'delivered';
  const steps = stepsOf(file, newestPaper(file, 'decision')?.id);
  const service = { madeOn: decision.decidedOn, servedOn: on, today: file.today, method, steps };
  refuseIf((delivered ? serviceProblems : triedProblems)(service, file.party), 'decisionServedOn');
  const reason = delivered ? null : failureOf(form.failure);
  if (reason) assertNoPersonalData(reason, 'deliveryFailure', file.party);
  await requireQualifiedOfficers(file, on);

  const delivery = { id: newId(), caseId: file.case.id, decisionId: decision.id, method, triedOn: on, delivered };
  file.rows(deliveryRows).save({ ...delivery, recordedBy: file.by.id });
  await keepTry(file, decision, { on, method, delivered, reason });
  if (!delivered) return { delivered, paymentDueAt: null };
  file.limits.meet(deliverLimit, on);
  file.moveTo('executing');
  file.send(decisionServedMessage, delivery.id, {}, decision.id);
  const endsOn = await startPerformance(file, decision, on);
  return { delivered, paymentDueAt: endsOn && afterDay(endsOn) };
}

const failureOf = (failure: string | null | undefined): string | null =>
  failure === undefined ? null : required(failure?.trim() ?? null, '没有送达的原因', 'deliveryFailure');

/**
 * Instances that began before the process ended with its decision are led out: they go on as if served, to where the
 * message that the decision fell waits for them.
 */
function stopped(file: SignedFile, { id, revokedOn }: Decision, endsWithDecision: boolean): DeliveryResult {
  refuseIf(endsWithDecision ? [`决定已于${chineseDay(revokedOn!)}失效，不得再送达`] : []);
  file.note(deliveryStopped, { decisionId: id });
  file.send(decisionRevokedMessage, `${id}:unserved`, {}, id);
  return { delivered: true, paymentDueAt: null };
}
