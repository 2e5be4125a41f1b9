import { messageKind } from '../../ports/messages';

/** Starts the process of the case. */
export const caseRegisteredMessage = messageKind('case-registered', [
  'caseId',
  'caseUrl',
  'agencyId',
  'registrationNumber',
  'matter',
  'officers',
  'refusal',
]);
