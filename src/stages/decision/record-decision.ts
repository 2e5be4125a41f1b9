import { refuseIf, required, requireStatus } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import { discussionNeed } from '../discussion';
import { findingsRows, newestConcluded } from '../investigation';
import { requireQualifiedOfficers } from '../officers';
import { announceDecision } from './announce-decision';
import type { Decision } from './decision';
import { decide } from './gate';
import { groundOf } from './ground';
import { requireTimeNamed } from './in-time';
import { decisionDeclined } from './record';

/** The form decision as it comes in, with what is decided on. */
export interface DecisionForm {
  findingsId: string;
  scopeFindingId: string;
  approved: boolean | null;
  reason: string;
  /** Why it is decided after the time to decide; empty where it is in time. */
  lateReason: string;
  asksWhyLate: boolean;
}

/**
 * Makes the decision, through the gate of `decide` only (处罚法 57, 58, 62). Null when the head does not agree: the case
 * goes back to the officers, with reason.
 * @throws BusinessError as `decide`, and PERSONAL_DATA_IN_TEXT
 */
export async function recordDecision(file: SignedFile, form: DecisionForm): Promise<Decision | null> {
  requireStatus(file.case, 'reviewing', 'deciding');
  const approved = required(form.approved, '是否同意拟处理意见', 'decisionApproved');
  const { findingsId, scopeFindingId } = form;
  const reason = required(form.reason, '决定意见', 'decisionReason');
  assertNoPersonalData(reason, 'decisionReason', file.party);
  if (!approved) {
    file.moveTo('investigating');
    file.note(decisionDeclined, { findingsId }, { reason });
    return null;
  }
  await requireQualifiedOfficers(file);
  requireAddress(file);
  const lateReason = requireTimeNamed(file, { lateReason: form.lateReason, asksWhy: form.asksWhyLate });
  const findings = newestConcluded(file.rows(findingsRows).all());
  const need = findings && (await discussionNeed(file, findings));
  const number = await file.number('decision');
  const ruling = { findingsId, scopeFindingId, number, decidedBy: file.by.id, reason };
  const decision = decide(groundOf(file, need), ruling);
  await announceDecision(file, decision, lateReason);
  return decision;
}

/** The decision names the party's address (处罚法 59 一款一项). @throws BusinessError TASK_REFUSED */
function requireAddress({ party: { address } }: SignedFile): void {
  const missing = '当事人的住址（住所）为空，决定书应当载明（行政处罚法第五十九条第一项）；请承办人员先在案件页面补充';
  refuseIf(address ? [] : [missing]);
}
