import { onlyCasesOf } from '../kinds';
import { isAdviser } from '../law/people/adviser';
import type { Person } from '../law/people/person';
import type { CaseFilter } from '../ports/registers';
import type { FacadeServices } from './services';
import { type CaseSummary, summariesOf } from './views/case-summary';

/** Cases that `by` may see. */
export function findCases(
  { unitOfWork }: FacadeServices,
  by: Person,
  filter: Pick<CaseFilter, 'text' | 'status' | 'limit' | 'offset'>,
): Promise<{ cases: CaseSummary[]; total: number }> {
  const own = { agencyId: by.agencyId, officerId: onlyCasesOf(by), adviserId: isAdviser(by) ? by.id : undefined };
  return unitOfWork.run(async (context) => {
    const { cases, total } = await context.cases.search({ ...filter, ...own });
    return { cases: await summariesOf(context, cases), total };
  });
}
