import { messageKind } from '../../ports/messages';

/** The process counts the statements anew. */
export const defenceReceivedMessage = messageKind('defence-received');
export const defenceWaivedMessage = messageKind('defence-waived');
