import { BusinessError } from '../../base/business-error';
import type { CaseFile } from '../../ports/case-file';
import { decisionRows } from '../decision';
import { decideLimit } from '../filing';
import { findingsRows } from '../investigation';
import { reviewRows } from '../review';
import { orderedTransfer } from './ordered-transfer';
import { transferPaper } from './papers';
import { caseTransferred } from './record';
import { transferText } from './transfer-text';

/**
 * 移送司法机关 after the head decided so (处罚法 27, 57 一款四项, 82): makes the letter, and ends the time to decide.
 * @throws BusinessError NOT_ALLOWED_NOW without such a decision
 */
export function transferCase(file: CaseFile): void {
  const ordered = orderedTransfer(file.rows(decisionRows).latest(), file.rows(reviewRows).latest());
  if (!ordered) throw new BusinessError('NOT_ALLOWED_NOW', '本案没有移送司法机关的决定。');
  const { number, by: madeBy, reason, decidedOn, ground } = ordered;
  const findings = file.rows(findingsRows).get(ordered.findingsId);
  const paragraphs = transferText({
    case: file.case,
    party: file.party,
    agency: file.agency,
    findings,
    decidedOn,
    reason,
  });
  file.paper(transferPaper, { number, paragraphs, madeBy });
  file.limits.end(decideLimit, decidedOn, '移送司法机关');
  file.note(caseTransferred, ground, { number });
}
