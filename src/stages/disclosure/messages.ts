import { messageKind } from '../../ports/messages';

/** Starts the process of one disclosure. Key: the decision, whose revocation it waits for. */
export const disclosureRequestedMessage = messageKind('disclosure-requested', [
  'caseId',
  'caseUrl',
  'agencyId',
  'registrationNumber',
  'matter',
  'decisionId',
  'disclosureId',
  'refusal',
]);

/** Tells the case that it may be closed as far as disclosure goes. */
export const disclosureSettledMessage = messageKind('disclosure-settled');
