import { z } from 'zod';
import { dayOf } from '../../law/calendar/day';
import type { EnforcementCase } from '../../law/case/case';
import { caseFacts, factsOf } from '../../ports/case-view';
import type { Context } from '../../ports/context';
import type { NameOf } from '../../ports/view';
import { deadlineView, deadlineViews } from './deadline';
import { namesOf } from './people-names';

export const caseSummary = z
  .object({ ...caseFacts.shape, nextDeadline: deadlineView.nullable().describe('最先届满的期限') })
  .meta({ id: 'CaseSummary' });
export type CaseSummary = z.infer<typeof caseSummary>;

export async function summariesOf(context: Context, rows: EnforcementCase[]): Promise<CaseSummary[]> {
  const names = new Map<string, NameOf>();
  for (const { agencyId } of rows) {
    if (!names.has(agencyId)) names.set(agencyId, await namesOf(context.people, agencyId));
  }
  const today = dayOf(context.clock.now());
  const limits = await context.limits.ofCases(rows.map(({ id }) => id));
  return rows.map((row) => {
    const [next] = deadlineViews(
      limits.filter(({ caseId }) => caseId === row.id),
      today,
    );
    return { ...factsOf(row, names.get(row.agencyId)!), nextDeadline: next?.metOn === null ? next : null };
  });
}
