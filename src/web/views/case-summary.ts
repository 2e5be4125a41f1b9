import { z } from 'zod';
import { dayOf } from '../../law/calendar/day';
import type { EnforcementCase } from '../../law/case/case';
import { caseFacts, factsOf } from '../../ports/case-view';
import type { Context } from '../../ports/context';
import type { Reading } from '../../ports/right';
import type { NameOf } from '../../ports/view';
import { rightsIn } from '../../kinds';
import type { Person } from '../../law/people/person';
import { deadlineView, deadlineViews } from './deadline';
import { namesOf } from './people-names';

export const caseSummary = z
  .object({
    ...caseFacts.shape,
    partyName: z.string().nullable().describe('当事人；无权查看时为 null'),
    nextDeadline: deadlineView.nullable().describe('最先届满的期限'),
  })
  .meta({ id: 'CaseSummary' });
export type CaseSummary = z.infer<typeof caseSummary>;

/** Cases that `by` was found to see: those of other agencies are reviewed or overseen, with their party. */
export async function summariesOf(context: Context, by: Person, rows: EnforcementCase[]): Promise<CaseSummary[]> {
  const names = new Map<string, NameOf>();
  for (const { agencyId } of rows) {
    if (!names.has(agencyId)) names.set(agencyId, await namesOf(context.people, agencyId));
  }
  const today = dayOf(context.clock.now());
  const ids = rows.map(({ id }) => id);
  const limits = await context.limits.ofCases(ids);
  const parties = await context.cases.partyNames(ids);
  const sees = (row: EnforcementCase, reading: Reading) =>
    row.agencyId !== by.agencyId || rightsIn(by, row).has(reading);
  return rows.map((row) => {
    const [next] = deadlineViews(
      limits.filter(({ caseId }) => caseId === row.id),
      today,
    );
    return {
      ...factsOf(row, names.get(row.agencyId)!),
      filingReason: sees(row, 'see-reasons') ? row.filingReason : null,
      partyName: sees(row, 'see-party') ? (parties.get(row.id) ?? null) : null,
      nextDeadline: next?.metOn === null ? next : null,
    };
  });
}
