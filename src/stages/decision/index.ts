/**
 * 作出决定 (C7, C9, 处罚法 57-60): the head decides, through a gate that asks for notice, defence and legal review, or sends
 * the case back. How a decision is revoked (处罚法 48, 75) and which limits follow from it stand here, too.
 */
import { outcomeNames } from '../investigation';
import { section, shownLatest } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { deliverLimit, payLimit, withdrawLimit } from './limits';
import { decisionRevokedMessage } from './messages';
import { decisionPaper } from './papers';
import { decisionDeclined, decisionMade, decisionRevoked } from './record';
import { revokeDecision } from './revoke-decision';
import { decisionRows } from './rows';
import { decisionView } from './view';

export type { Decision } from './decision';
export { decisionTitles } from './decision-text';
export { revokedDecision } from './confirm-revocation';
export { deliverLimit, payLimit, withdrawLimit } from './limits';
export { decisionRevokedMessage } from './messages';
export { decisionPaper } from './papers';
export { type DecisionForm, recordDecision } from './record-decision';
export { revokeDecision } from './revoke-decision';
export { decisionRows } from './rows';
export { decisionView } from './view';

export const decision = stage({
  name: 'decision',
  title: '决定',
  rows: [decisionRows],
  papers: [decisionPaper],
  limits: [deliverLimit, payLimit, withdrawLimit],
  messages: [decisionRevokedMessage],
  recordActs: [decisionMade, decisionDeclined, decisionRevoked],
  acts: [revokeDecision],
  shows: [shownLatest('decision', decisionRows, decisionView.nullable())],
  sections: [section(__dirname, 'section.eta', { outcomeNames })],
});
