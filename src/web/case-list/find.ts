import { BusinessError } from '../../base/business-error';
import { caseScopeOf, partiesSeenBy } from '../../kinds';
import type { Agency } from '../../law/people/agency';
import type { Person } from '../../law/people/person';
import type { Context } from '../../ports/context';
import type { CaseFilter } from '../../ports/registers';
import { type CaseSummary, summariesOf } from '../views/case-summary';
import { type CaseListQuery, requirePeriod } from './query';

interface Page {
  limit: number;
  offset: number;
}

/**
 * Cases that `by` may see, as asked.
 * @throws BusinessError VALIDATION_FAILED, field to or officer; FORBIDDEN, field agency
 */
export async function findCases(
  context: Context,
  by: Person,
  query: CaseListQuery & Page,
): Promise<{ cases: CaseSummary[]; total: number }> {
  const { cases, total } = await context.cases.search(await filterOf(context, by, query));
  return { cases: await summariesOf(context, by, cases), total };
}

async function filterOf(
  context: Context,
  by: Person,
  { from, to, text, limit, offset, ...query }: CaseListQuery & Page,
): Promise<CaseFilter> {
  requirePeriod({ from, to });
  const agencies = (await agenciesOf(context, by)).map(({ id }) => id);
  if (query.agency !== undefined && !agencies.includes(query.agency)) {
    throw new BusinessError('FORBIDDEN', '只能查看本机关和所监督的下级机关的案件', 'agency');
  }
  if (query.officer !== undefined) {
    const officer = await context.people.find(query.officer);
    if (!officer || !agencies.includes(officer.agencyId)) {
      throw new BusinessError('VALIDATION_FAILED', '没有这个承办人员', 'officer');
    }
  }
  const asked = { ...query, text: text === '' ? undefined : text, registeredFrom: from, registeredTo: to };
  return { ...caseScopeOf(by), ...asked, partiesOf: partiesSeenBy(by), limit, offset };
}

/** The person's own agency, and for its supervisors those below it. */
export async function agenciesOf({ agencies }: Context, by: Person): Promise<Agency[]> {
  const own = await agencies.get(by.agencyId);
  if (!by.roles.includes('supervisor')) return [own];
  const below = (await agencies.all()).filter(({ superiorId }) => superiorId === own.id);
  return [own, ...below];
}
