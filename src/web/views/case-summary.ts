import { z } from 'zod';
import type { Context } from '../../ports/context';
import { caseSourceNames, caseSources, caseStatuses, caseStatusNames, type EnforcementCase } from '../../law/case/case';
import { dayOf } from '../../law/calendar/day';
import { day, id, instant, personRef } from './basics';
import { deadlineView, deadlineViews } from './deadline';
import { namesOf, type PersonRef } from './people-names';

export const caseFacts = z.object({
  id: id(), agencyId: z.string(), registrationNumber: z.string(), number: z.string().nullable(), source: z.enum(caseSources), sourceName: z.string(),
  matter: z.string(), field: z.string(), occurredOn: day(), discoveredOn: day(), officers: z.array(personRef), registeredBy: personRef,
  registeredAt: instant(), filedOn: day().nullable(), filingReason: z.string().nullable(), closedOn: day().nullable(),
  status: z.enum(caseStatuses), statusName: z.string(),
}).meta({ id: 'CaseFacts' });

export const caseSummary = z.object({
  ...caseFacts.shape,
  nextDeadline: deadlineView.nullable().describe('最先届满的期限'),
}).meta({ id: 'CaseSummary' });
export type CaseSummary = z.infer<typeof caseSummary>;

export const factsOf = (row: EnforcementCase, nameOf: (account: string) => PersonRef): z.infer<typeof caseFacts> => ({
  ...row, sourceName: caseSourceNames[row.source], statusName: caseStatusNames[row.status], officers: row.officerIds.map(nameOf),
  registeredBy: nameOf(row.registeredBy),
});

export async function summariesOf(context: Context, rows: EnforcementCase[]): Promise<CaseSummary[]> {
  const names = new Map<string, (account: string) => PersonRef>();
  for (const { agencyId } of rows) if (!names.has(agencyId)) names.set(agencyId, await namesOf(context.people, agencyId));
  const today = dayOf(context.clock.now());
  const summaries: CaseSummary[] = [];
  for (const row of rows) {
    const [next] = deadlineViews(await context.deadlines.ofCase(row.id), today);
    summaries.push({ ...factsOf(row, names.get(row.agencyId)!), nextDeadline: next?.metOn === null ? next : null });
  }
  return summaries;
}
