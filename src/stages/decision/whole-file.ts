import type { Review } from '../review/review';
import type { CaseRows } from '../../ports/stores';
import type { EnforcementCase } from '../../law/case/case';
import type { Findings } from '../investigation/findings';
import type { Desk } from './gate';
import type { Decision } from './decision';
import type { Defence } from '../defence/defence';
import type { Notice } from '../notice/notice';
import type { ScopeFinding } from '../scope/scope-finding';

interface Stores {
  findings: CaseRows<Findings>;
  notices: CaseRows<Notice>;
  defences: CaseRows<Defence>;
  scopeFindings: CaseRows<ScopeFinding>;
  reviews: CaseRows<Review>;
  decisions: CaseRows<Decision>;
}

/** Everything that the gate looks at, read afresh from the file: nothing of it comes from process variables. */
export async function caseFile(stores: Stores, row: EnforcementCase): Promise<Omit<Desk, 'now'>> {
  return {
    case: row,
    findings: await stores.findings.ofCase(row.id),
    notices: await stores.notices.ofCase(row.id),
    defences: await stores.defences.ofCase(row.id),
    scopeFindings: await stores.scopeFindings.ofCase(row.id),
    reviews: await stores.reviews.ofCase(row.id),
    decisions: await stores.decisions.ofCase(row.id),
  };
}
