import { BusinessError } from '../../base/business-error';
import type { CaseFile } from '../../ports/case-file';
import { decideLimit } from '../filing';
import { standingStill, stop } from '../handling-time';
import { findingsRows } from '../investigation';
import { orderedIn } from './ordered-transfer';
import { handOverLimit, transferDecisionLimit } from './limits';
import { transferPaper } from './papers';
import { caseTransferred } from './record';
import { transferText } from './transfer-text';

/**
 * 移送司法机关 after the head decided so (处罚法 27, 57 一款四项, 82): makes the letter, begins the twenty-four hours to hand the
 * case over, and lets the time to decide stand still. `handsOver`: the diagram goes on to the hand-over and the answer; in
 * that of an older instance the time to decide ends.
 * @throws BusinessError NOT_ALLOWED_NOW without such a decision
 */
export async function transferCase(file: CaseFile, { handsOver }: { handsOver: boolean }): Promise<void> {
  const ordered = orderedIn(file);
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
  file.limits.meet(transferDecisionLimit, decidedOn);
  if (handsOver) {
    await file.limits.open(handOverLimit, decidedOn);
    if (!standingStill(file)) await stop(file, { ground: 'transfer', fromOn: decidedOn, reason, by: madeBy });
  } else file.limits.end(decideLimit, decidedOn, '移送司法机关');
  file.note(caseTransferred, ground, { number });
}

/** The three days to decide on a transfer begin with the report of the officers (国务院令310 第五条). */
export const openTransferDecision = (file: CaseFile) => file.limits.open(transferDecisionLimit, file.today);

/** The head did not agree to the transfer. */
export const endTransferDecision = (file: CaseFile): void =>
  file.limits.end(transferDecisionLimit, file.today, '机关负责人未同意移送');
