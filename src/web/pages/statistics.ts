import { addMonths, dayOf } from '../../law/calendar/day';
import { groupingNames, groupings, reportCsv, reportTable } from '../../stages/review';
import { parse } from '../http/parse';
import { reviewStatistics } from '../review-statistics';
import type { FacadeServices } from '../services';
import { statisticsQuery } from '../statistics-query';
import { page, type PageCall } from './page';
import { render } from './render';

/** This year until today, by month, unless asked for otherwise. */
function queryOf({ request, services }: PageCall) {
  const today = dayOf(services.clock.now());
  const asked = Object.fromEntries(Object.entries(request.query).filter(([, value]) => value !== ''));
  return parse(statisticsQuery, { from: `${today.slice(0, 4)}-01-01`, to: today, groupBy: 'month', ...asked });
}

export const statisticsPage = (services: FacadeServices) =>
  page(services, '/statistics', async (call) => {
    const query = queryOf(call);
    const report = await reviewStatistics(services, call.by, query);
    const table = reportTable(report);
    const [groups, ...figures] = table[0]!.map((_, column) => table.map((line) => line[column]!));
    const file = `/statistics/review.csv?${new URLSearchParams(query).toString()}`;
    const lastYear = addMonths(`${query.to.slice(0, 4)}-01-01`, -12).slice(0, 4);
    render(call.response, './statistics', {
      ...call.frame('法制审核统计'),
      query,
      groups,
      figures,
      report,
      file,
      lastYear,
      groupings: groupings.map((value) => ({ value, label: groupingNames[value] })),
    });
  });

export const statisticsFile = (services: FacadeServices) =>
  page(services, '/statistics/review.csv', async (call) => {
    const query = queryOf(call);
    const csv = reportCsv(await reviewStatistics(services, call.by, query));
    call.response.attachment(`法制审核统计-${query.from}-${query.to}.csv`).type('text/csv').send(csv);
  });
