import { dayOf } from '../law/calendar/day';
import type { Person } from '../law/people/person';
import { agencyOfStatistics, reviewReport, type ReviewReport } from '../stages/review';
import type { FacadeServices } from './services';
import type { StatisticsQuery } from './statistics-query';

/** The statistics of legal review that `by` may see (L9). */
export function reviewStatistics(
  { unitOfWork, clock }: FacadeServices,
  by: Person,
  query: StatisticsQuery,
): Promise<ReviewReport> {
  const { from, to, act, groupBy: grouping } = query;
  const filter = { from, to, act, agencyId: agencyOfStatistics(by, query.agencyId) };
  return unitOfWork.run((context) => reviewReport(context, { filter, grouping, today: dayOf(clock.now()) }));
}
