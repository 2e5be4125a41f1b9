import { refuseIf, required, requireStatus } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { CaseFile, SignedFile } from '../../ports/case-file';
import { decisionRows } from '../decision';
import { defenceRows } from '../defence';
import { deliveryRows } from '../delivery';
import { disclosureRows } from '../disclosure';
import { executionRows } from '../execution';
import { reviewRows } from '../review';
import { transferRows } from '../transfer';
import { closingText } from './closing-text';
import { type ClosingFacts, openMatters } from './open-matters';
import { closingPaper } from './papers';
import { caseClosed } from './record';

/**
 * 结案 once everything is settled (处罚法 47, C12), with the head's reason.
 * @throws BusinessError NOT_ALLOWED_NOW, TASK_REFUSED with what is still open, PERSONAL_DATA_IN_TEXT
 */
export function closeCase(file: SignedFile, reason: string): void {
  requireStatus(file.case, 'decided', 'executing');
  required(reason, '结案意见', 'closingReason');
  assertNoPersonalData(reason, 'closingReason', file.party);
  const facts = closingFacts(file);
  refuseIf(openMatters(facts));

  const { decision } = facts;
  const closedOn = file.today;
  file.moveTo('closed');
  file.change({ closedOn });
  const execution = file.rows(executionRows).latest();
  const paragraphs = closingText({ case: file.case, decision, execution, reason, head: file.by, on: closedOn });
  file.paper(closingPaper, { number: file.case.number, paragraphs });
  file.note(caseClosed, { decisionId: decision?.id ?? null, closedOn }, { reason });
}

const closingFacts = (file: CaseFile): ClosingFacts => ({
  decision: file.rows(decisionRows).latest(),
  deliveries: file.rows(deliveryRows).all(),
  executions: file.rows(executionRows).all(),
  defences: file.rows(defenceRows).all(),
  reviews: file.rows(reviewRows).all(),
  disclosure: file.rows(disclosureRows).latest(),
  documents: file.documents(),
  transfers: file.rows(transferRows).all(),
});
