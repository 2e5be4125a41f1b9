import { messageKind } from '../../ports/messages';

/** Withdrawn, postponed, or somebody recused: the process looks at the hearing anew. */
export const hearingChangedMessage = messageKind('hearing-changed');
