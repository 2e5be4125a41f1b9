import { newId } from '../../base/ids';
import type { SignedFile } from '../../ports/case-file';
import { decideLimit } from '../filing';
import { type ChangeKind, changeKindNames, type DecisionChange, falls } from './change';
import type { ChangeInput } from './change-input';
import { changeText } from './change-text';
import { changesOf } from './changes';
import type { Decision } from './decision';
import { endLimitsOf } from './end-limits';
import { withdrawLimit } from './limits';
import { caseReopenedMessage, decisionFellMessage, decisionRevokedMessage } from './messages';
import { changePaper } from './papers';
import { decisionRevoked } from './record';
import { decisionChangeRows, decisionRows } from './rows';

/** Enters what became of the decision, and what follows: publication, limits, execution, a new procedure. */
export async function applyChange(file: SignedFile, decision: Decision, given: ChangeInput): Promise<Decision> {
  const change = await changeOf(file, decision, given);
  const first = changesOf(file, decision.id).length === 0;
  file.rows(decisionChangeRows).save(change);
  const { kind, receivedOn, changedBy, reason } = change;
  if (changedBy === 'agency') {
    const { party, agency } = file;
    const paragraphs = changeText({ change, decision, party, agency });
    file.paper(changePaper, { number: change.paperNumber, title: titleOf(kind), paragraphs });
  }
  if (first) await file.limits.open(withdrawLimit, receivedOn);
  const after = falls(kind) ? fallen(file, decision, change) : decision;
  if (change.decideAnew) await reopen(file, change);
  file.note(decisionRevoked, { decisionId: decision.id, changeId: change.id, kind, changedBy }, { reason });
  file.send(decisionRevokedMessage, change.id, {}, decision.id);
  return after;
}

async function changeOf(file: SignedFile, decision: Decision, given: ChangeInput): Promise<DecisionChange> {
  const { kind = 'revoked', changedBy = 'agency', decideAnew = false, reason } = given;
  const { fineYuan = 0, confiscationYuan = 0, paperOn = file.today } = given;
  return {
    id: newId(),
    caseId: file.case.id,
    decisionId: decision.id,
    kind,
    changedBy,
    paperNumber: given.paperNumber ?? (await file.number('decision')),
    paperOn,
    receivedOn: given.receivedOn ?? file.today,
    reason,
    decideAnew,
    penalty: kind === 'changed' ? { ...decision.penalty, fineYuan, confiscationYuan } : null,
    recordedBy: file.by.id,
  };
}

const titleOf = (kind: ChangeKind) => `${changeKindNames[kind]}行政处罚决定书`;

/** It is served and executed no more (强制法 40): its limits end, and so does its process. */
function fallen(
  file: SignedFile,
  decision: Decision,
  { id, receivedOn, reason, decideAnew }: DecisionChange,
): Decision {
  const fell: Decision = { ...decision, status: 'revoked', revokedOn: receivedOn, revokedReason: reason };
  file.rows(decisionRows).save(fell);
  endLimitsOf(file, '决定已撤销');
  file.send(decisionFellMessage, id, { decideAnew }, decision.id);
  return fell;
}

/** 重新作出决定: back into the procedure, with its own ninety days from the day on which the agency was told (处罚法 60). */
async function reopen(file: SignedFile, { id, receivedOn }: DecisionChange): Promise<void> {
  file.moveTo('investigating');
  file.change({ closedOn: null });
  await file.limits.open(decideLimit, receivedOn);
  const { id: caseId, agencyId, registrationNumber, matter, officerIds: officers } = file.case;
  const shown = { caseId, agencyId, registrationNumber, matter, officers, refusal: '' };
  file.send(caseReopenedMessage, id, shown, id);
}
