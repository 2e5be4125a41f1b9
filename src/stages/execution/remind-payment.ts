import { afterDay } from '../../law/calendar/day';
import type { CaseFile } from '../../ports/case-file';
import { type Decision, decisionRows, penaltyInForce } from '../decision';
import { overdueOn } from './account';
import { accountOf } from './account-of';
import { reminderPaper } from './papers';
import { paymentReminded } from './record';
import { reminderOf } from './reminder-of';
import { reminderText } from './reminder-text';
import { reminderLimit } from './limits';
import { executionRows } from './rows';
import { startCourtLimits } from './start-court-limits';

export interface Reminded {
  /** Deferred: an approved deferral gives a new day. None: nothing is overdue, or it was reminded before. */
  reminderState: 'made' | 'deferred' | 'none';
  /**
   * Instant after that new day. Left out without one: what the process knows stays, because a refused form of the
   * execution sets the timer by it anew.
   */
  paymentDueAt?: string;
}
const none: Reminded = { reminderState: 'none' };

/**
 * 催告 when the time to perform has run out and the party has not (处罚法 72; 强制法 35, 54). Reminds once only; of a decision
 * that fell never.
 * @throws BusinessError NOT_FOUND
 */
export async function remindPayment(file: CaseFile, decisionId: string): Promise<Reminded> {
  const decision = file.rows(decisionRows).get(decisionId);
  const executions = file.rows(executionRows).all();
  const settled = executions.some((execution) => execution.decisionId === decisionId);
  if (decision.status === 'revoked' || settled || reminderOf(file)) return none;
  const deferredTo = nextInstalment(file, decision);
  if (!isOverdue(file, decision)) {
    return deferredTo ? { reminderState: 'deferred', paymentDueAt: afterDay(deferredTo) } : none;
  }
  await makeReminder(file, decision);
  return { reminderState: 'made' };
}

/** 制作催告书 of what is not performed; the limits to sue and to ask the court begin to show. */
export async function makeReminder(file: CaseFile, decision: Decision): Promise<void> {
  const penalty = penaltyInForce(file, decision);
  const { party, agency, today: on } = file;
  const { count: days } = await file.limits.length(reminderLimit);
  const paragraphs = reminderText({ decision, penalty, party, agency, days, on });
  file.paper(reminderPaper, { paragraphs });
  file.note(paymentReminded, { decisionId: decision.id });
  await startCourtLimits(file, decision);
}

/** Whether money is overdue today; what is ordered without money is not performed as long as nobody says so. */
function isOverdue(file: CaseFile, decision: Decision): boolean {
  const account = accountOf(file, decision);
  if (account.fineYuan + account.confiscationYuan === 0) return true;
  const confiscated = account.payments.reduce((sum, payment) => sum + payment.confiscationYuan, 0);
  const late = account.dueOn !== null && account.dueOn < file.today;
  return overdueOn(account, file.today) > 0 || (late && confiscated < account.confiscationYuan);
}

function nextInstalment(file: CaseFile, decision: Decision): string | null {
  const instalments = accountOf(file, decision).deferrals.at(-1)?.instalments ?? [];
  return instalments.find(({ dueOn }) => dueOn >= file.today)?.dueOn ?? null;
}
