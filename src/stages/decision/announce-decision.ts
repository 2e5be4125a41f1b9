import type { SignedFile } from '../../ports/case-file';
import { defenceRows } from '../defence';
import { decideLimit } from '../filing';
import { findingsRows } from '../investigation';
import { noticeRows } from '../notice';
import type { Decision } from './decision';
import { decisionText, decisionTitles } from './decision-text';
import { isLate } from './in-time';
import { deliverLimit, payLimit } from './limits';
import { decisionPaper } from './papers';
import { decisionMade } from './record';
import { decisionRows } from './rows';

/**
 * Enters a decision: row, paper (处罚法 59), the ninety days met or exceeded (60), seven working days to deliver begun
 * (61, 85).
 */
export async function announceDecision(file: SignedFile, decision: Decision, lateReason: string | null): Promise<void> {
  const { id: decisionId, number, outcome, findingsId, major, reviewId, decidedOn, discussedOn } = decision;
  file.rows(decisionRows).save(decision);
  const late = isLate(file, decidedOn);
  file.limits.meet(decideLimit, decidedOn);
  if (outcome !== 'transfer') {
    await makePaper(file, decision);
    await file.limits.open(deliverLimit, decidedOn);
  }
  file.moveTo('decided');
  const made = { decisionId, number, outcome, findingsId, major, reviewId, discussedOn, late };
  file.note(decisionMade, made, { lateReason });
}

async function makePaper(file: SignedFile, decision: Decision): Promise<void> {
  const paragraphs = decisionText({
    case: file.case,
    party: file.party,
    agency: file.agency,
    findings: file.rows(findingsRows).get(decision.findingsId),
    decision,
    notice: file.rows(noticeRows).latest(),
    defences: file.rows(defenceRows).all(),
    payDays: (await file.limits.length(payLimit)).count,
  });
  file.paper(decisionPaper, { number: decision.number, title: decisionTitles[decision.outcome], paragraphs });
}
