import { BusinessError } from '../../base/business-error';
import { boardColumns, caseScopeOf, refusalsIn, stoppedIn, unsignedIn } from '../../kinds';
import { addDays, dayOf } from '../../law/calendar/day';
import { isSignatureLate } from '../../law/case/work-item';
import { refusalDays } from '../../law/case/case-list';
import type { Agency } from '../../law/people/agency';
import type { Person } from '../../law/people/person';
import type { Context } from '../../ports/context';
import { agenciesOf } from '../case-list';
import { namesOf } from '../views/people-names';
import { overdueIn } from './overdue';

/** As many lines of a kind as a person reads; the number above them leads to all. */
const most = 50;

export const maySeeBoard = ({ roles }: Person): boolean => roles.includes('supervisor');

/**
 * The board of the supervisors of an agency: its numbers and those of the agencies below it, and what stands behind
 * them in the one asked for.
 * @throws BusinessError FORBIDDEN for others, or for an agency that is not theirs (field agency)
 */
export async function boardOf(context: Context, by: Person, asked?: string) {
  if (!maySeeBoard(by)) throw new BusinessError('FORBIDDEN', '监督看板只供本机关和上级机关的执法监督人员查看');
  const agencies = (await agenciesOf(context, by)).filter(({ enforces }) => enforces);
  const shown = asked === undefined ? agencies[0] : agencies.find(({ id }) => id === asked);
  if (!shown && asked !== undefined) {
    throw new BusinessError('FORBIDDEN', '只能查看本机关和所监督的下级机关', 'agency');
  }
  return { lines: await numbersOf(context, by, agencies), shown: shown && (await behind(context, shown)) };
}

async function numbersOf({ cases }: Context, by: Person, agencies: Agency[]) {
  const counts: Map<string, number>[] = [];
  for (const { asks } of boardColumns) counts.push(await cases.count({ ...caseScopeOf(by), ...asks }));
  return agencies.map(({ id, name }) => ({
    id,
    name,
    cells: boardColumns.map(({ title, asks }, index) => ({
      title,
      count: counts[index]!.get(id) ?? 0,
      query: { agency: id, ...asks },
    })),
  }));
}

async function behind(context: Context, { id: agencyId, name }: Agency) {
  const today = dayOf(context.clock.now());
  const overdue = await overdueIn(context, agencyId, today);
  const refusals = await context.ask(refusalsIn, { agencyId, since: addDays(today, -refusalDays) });
  const unsigned = await context.ask(unsignedIn, { agencyId, most });
  const nameOf = await namesOf(context.people, agencyId, [
    ...refusals.map(({ actor }) => actor),
    ...unsigned.map(({ account }) => account),
  ]);
  return {
    id: agencyId,
    name,
    overdue: overdue.slice(0, most),
    overdueTotal: overdue.length,
    refusals: refusals.map((each) => ({ ...each, who: nameOf(each.actor).name })),
    stopped: await context.ask(stoppedIn, { agencyId, most }),
    unsigned: unsigned.map((each) => ({
      ...each,
      who: nameOf(each.account).name,
      late: isSignatureLate(each.since, today),
    })),
  };
}
