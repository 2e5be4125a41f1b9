import { messageKind } from '../../ports/messages';

/** Its disclosure waits for it, by the id of the decision. */
export const decisionRevokedMessage = messageKind('decision-revoked');
