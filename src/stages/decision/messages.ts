import { messageKind } from '../../ports/messages';

/** Whatever became of the decision: its disclosure waits for it, by the id of the decision. */
export const decisionRevokedMessage = messageKind('decision-revoked');

/** It is served and executed no more; the case waits for it, by the id of the decision. */
export const decisionFellMessage = messageKind('decision-fell', ['decideAnew']);

/** Starts the procedure anew, of an open case or of a closed one. */
export const caseReopenedMessage = messageKind('case-reopened', [
  'caseId',
  'agencyId',
  'registrationNumber',
  'matter',
  'officers',
  'refusal',
]);
