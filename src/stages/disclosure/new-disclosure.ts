import type { Disclosure } from './disclosure';
import { idFrom } from '../../base/ids';
import type { EnforcementCase } from '../../law/case/case';
import type { Decision } from '../decision/decision';

/** The empty disclosure of a decision; its id follows from the decision, so there is never a second one. */
export function newDisclosure({ id: caseId, agencyId }: EnforcementCase, decision: Decision): Disclosure {
  return {
    id: idFrom('disclosure', decision.id), caseId, decisionId: decision.id, agencyId,
    publishDueOn: null, periodMonths: null, basis: null, publishable: null, ground: null, groundReason: null, reviewedBy: null, approvedBy: null,
    title: null, decisionNumber: decision.number, partyName: null, summary: null, paragraphs: [], decidedOn: decision.decidedOn,
    status: 'preparing', publishedAt: null, endsOn: null, withdrawnAt: null, withdrawnReason: null, settledAt: null,
  };
}
