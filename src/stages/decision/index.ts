/**
 * 作出决定 (C7, C9, 处罚法 57-60): the head decides, through a gate that asks for notice, defence and legal review, or sends
 * the case back. How a decision is revoked (处罚法 48, 75) and which limits follow from it stand here, too.
 */
import { z } from 'zod';
import { outcomeNames } from '../investigation';
import { section, shownLatest, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { deliverLimit, payLimit, withdrawLimit } from './limits';
import { changeKindNames, changerNames } from './change';
import { caseReopenedMessage, decisionFellMessage, decisionRevokedMessage } from './messages';
import { changePaper, decisionPaper } from './papers';
import { caseReopened, decisionDeclined, decisionMade, decisionRevoked } from './record';
import { revokeDecision } from './revoke-decision';
import { decisionChangeRows, decisionRows } from './rows';
import { decisionChangeView, decisionView } from './view';

export { changeKindNames, changerNames, type DecisionChange } from './change';
export { changesOf, penaltyInForce } from './changes';
export type { Decision } from './decision';
export { decisionTitles } from './decision-text';
export { reasonOfChange, revokedDecision } from './confirm-revocation';
export { deliverLimit, payLimit, withdrawLimit } from './limits';
export { decisionRevokedMessage } from './messages';
export { decisionPaper } from './papers';
export { type DecisionForm, recordDecision } from './record-decision';
export { isSuperseded, reopenCase } from './reopen-case';
export { revokeDecision } from './revoke-decision';
export { decisionChangeRows, decisionRows } from './rows';
export { decisionView } from './view';

export const decision = stage({
  name: 'decision',
  title: '决定',
  rows: [decisionRows, decisionChangeRows],
  papers: [decisionPaper, changePaper],
  limits: [deliverLimit, payLimit, withdrawLimit],
  messages: [decisionRevokedMessage, decisionFellMessage, caseReopenedMessage],
  recordActs: [decisionMade, decisionDeclined, decisionRevoked, caseReopened],
  acts: [revokeDecision],
  shows: [
    shownLatest('decision', decisionRows, decisionView.nullable()),
    shownRows('decisionChanges', decisionChangeRows, z.array(decisionChangeView), { right: 'see-decision' }),
  ],
  sections: [section(__dirname, 'section.eta', { outcomeNames, changeKindNames, changerNames })],
});
