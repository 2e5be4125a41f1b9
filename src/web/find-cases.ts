import type { CaseFilter } from '../ports/stores';
import { onlyCasesOf } from '../kinds/access';
import { isAdviser } from '../law/people/adviser';
import type { Person } from '../law/people/person';
import type { FacadeServices } from './services';
import { summariesOf, type CaseSummary } from './views/case-summary';

/** Cases that `by` may see. */
export function findCases(
  { unitOfWork }: FacadeServices, by: Person, filter: Pick<CaseFilter, 'text' | 'status' | 'limit' | 'offset'>,
): Promise<{ cases: CaseSummary[]; total: number }> {
  return unitOfWork.run(async (context) => {
    const { cases, total } = await context.cases.search({ ...filter, agencyId: by.agencyId, officerId: onlyCasesOf(by), adviserId: isAdviser(by) ? by.id : undefined });
    return { cases: await summariesOf(context, cases), total };
  });
}
