import { dayOf } from '../../law/calendar/day';
import { refuseIf, required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import { requireQualifiedOfficers } from '../officers';
import {
  type DeliveryMethod,
  keepStep,
  paperServed,
  serviceFailed,
  serviceProblems,
  serviceReceiptText,
  stepsOf,
  triedProblems,
} from '../service';
import { reminderLimit } from './limits';
import { reminderReceiptPaper } from './papers';
import { reminderServed } from './record';
import { reminderOf } from './reminder-of';

/** The form serve-reminder as it comes in. */
export interface ReminderServiceForm {
  decisionId: string;
  servedOn: string | null;
  method: DeliveryMethod | null;
  result: 'delivered' | 'failed' | null;
  failure: string;
}

/**
 * 送达催告书 as every paper (强制法 38): ten working days from its service (54, 69). Returns whether it has arrived.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export async function serveReminder(file: SignedFile, form: ReminderServiceForm): Promise<boolean> {
  const reminder = reminderOf(file);
  refuseIf(reminder ? [] : ['本案没有催告书']);
  const { id: documentId, madeAt } = reminder!;
  const steps = stepsOf(file, documentId);
  if (steps.some(({ kind }) => kind === 'served')) return true;
  const on = required(form.servedOn, '送达日期', 'reminderServedOn');
  const method = required(form.method, '送达方式', 'reminderMethod');
  const delivered = required(form.result, '送达结果', 'reminderResult') === 'delivered';
  const tried = { madeOn: dayOf(new Date(madeAt)), servedOn: on, today: file.today, method, steps };
  refuseIf((delivered ? serviceProblems : triedProblems)(tried, file.party), 'reminderServedOn');
  const reason = delivered ? null : required(form.failure, '没有送达的原因', 'reminderFailure');
  if (reason) assertNoPersonalData(reason, 'reminderFailure', file.party);
  await requireQualifiedOfficers(file, on);

  const kind = delivered ? 'served' : 'failed';
  const step = keepStep(file, { paper: 'reminder', documentId, kind, method, happenedOn: on, reason });
  const left = method === 'left' ? steps.find((one) => one.kind === 'left' && one.happenedOn === on) : undefined;
  const service = { paper: '催告书', number: null, method, on, delivered, reason, witness: left?.witness };
  file.paper(reminderReceiptPaper, { paragraphs: serviceReceiptText(service, file.party, await file.officers()) });
  file.note(delivered ? paperServed : serviceFailed, { stepId: step.id, paper: 'reminder', method, on });
  if (!delivered) return false;
  const { dueOn: endsOn } = await file.limits.open(reminderLimit, on);
  file.note(reminderServed, { decisionId: form.decisionId, on, endsOn });
  return true;
}
