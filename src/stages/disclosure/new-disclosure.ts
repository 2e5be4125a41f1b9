import { idFrom } from '../../base/ids';
import type { EnforcementCase } from '../../law/case/case';
import type { Decision } from '../decision';
import type { Disclosure } from './disclosure';

/** The empty disclosure of a decision; its id follows from the decision, so there is never a second one. */
export function newDisclosure(
  { id: caseId, agencyId }: Pick<EnforcementCase, 'id' | 'agencyId'>,
  { id: decisionId, number: decisionNumber, decidedOn }: Pick<Decision, 'id' | 'number' | 'decidedOn'>,
): Disclosure {
  const ids = { id: idFrom('disclosure', decisionId), caseId, decisionId, agencyId };
  return { ...ids, ...undetermined, ...unreviewed, ...unmasked, decisionNumber, decidedOn, ...unpublished };
}

const undetermined = { publishDueOn: null, periodMonths: null, basis: null, byDefault: null };
const unreviewed = { publishable: null, ground: null, groundReason: null, reviewedBy: null, approvedBy: null };
const unmasked = { title: null, partyName: null, summary: null, paragraphs: [] };
const unpublished = {
  status: 'preparing',
  publishedAt: null,
  endsOn: null,
  withdrawnAt: null,
  withdrawnReason: null,
  settledAt: null,
} as const;
