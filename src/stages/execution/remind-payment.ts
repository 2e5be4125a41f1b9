import type { CaseDocument } from '../../law/case/document';
import type { CaseFile } from '../../ports/case-file';
import { decisionRows } from '../decision';
import { reminderPaper } from './papers';
import { paymentReminded } from './record';
import { reminderText } from './reminder-text';
import { executionRows } from './rows';

/** The reminder that was made in the case, if any. */
export const reminderOf = (file: CaseFile): CaseDocument | null =>
  file.documents().find(({ kind }) => kind === reminderPaper.kind) ?? null;

/**
 * 催告 when the time to pay has run out and the party has not paid (处罚法 72; 强制法 54). Reminds once only; of a revoked
 * decision never.
 * @throws BusinessError NOT_FOUND
 */
export function remindPayment(file: CaseFile, decisionId: string): void {
  const decision = file.rows(decisionRows).get(decisionId);
  const { fineYuan, confiscationYuan } = decision.penalty;
  const executions = file.rows(executionRows).all();
  const settled = executions.some((execution) => execution.decisionId === decisionId);
  const nothingDue = decision.status === 'revoked' || fineYuan + confiscationYuan === 0 || settled;
  if (nothingDue || reminderOf(file)) return;

  file.paper(reminderPaper, {
    paragraphs: reminderText({ decision, party: file.party, agency: file.agency, on: file.today }),
  });
  file.note(paymentReminded, { decisionId });
}
