import { messageKind } from '../../ports/messages';

/** Its disclosure waits for it, by the id of the decision: what the party has not received is not public yet. */
export const decisionServedMessage = messageKind('decision-served');
