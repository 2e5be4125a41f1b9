import { limit } from '../law/calendar/limit';
import { newId } from '../base/ids';
import type { CaseRows, RuleTables } from './stores';
import type { Deadline, DeadlineKind, TimeLimit } from '../law/case/deadline';

export interface Opening { caseId: string; agencyId: string; kind: DeadlineKind; startsOn: string }

/** Starts the limit of this kind as the decision table TimeLimits counts it for the agency, and saves it. */
export async function openDeadline(
  means: { rules: RuleTables; deadlines: CaseRows<Deadline> }, opening: Opening,
): Promise<Deadline> {
  return startDeadline(means, opening, await timeLimit(means.rules, opening.kind, opening.agencyId));
}

/** Starts a limit whose length is known, and saves it. */
export async function startDeadline(
  { deadlines }: { deadlines: CaseRows<Deadline> }, { caseId, kind, startsOn }: Omit<Opening, 'agencyId'>, { count, unit, warningDays, basis }: TimeLimit,
): Promise<Deadline> {
  const deadline: Deadline = { id: newId(), caseId, kind, startsOn, ...limit(startsOn, count, unit), count, unit, warningDays, basis, metOn: null };
  await deadlines.save(deadline);
  return deadline;
}

/** @throws Error when no row of TimeLimits fits: the table is at fault, so operations must see it. */
export const timeLimit = (rules: RuleTables, kind: DeadlineKind, agencyId: string): Promise<TimeLimit> =>
  limitFrom(rules, 'TimeLimits', { kind, agency: agencyId });

/** The limit that a decision table gives for these facts. @throws Error when no row fits */
export async function limitFrom(rules: RuleTables, table: string, facts: Record<string, string>): Promise<TimeLimit> {
  const row = (await rules.evaluate(table, facts)).output as Partial<TimeLimit> | null;
  if (!row || typeof row.count !== 'number' || typeof row.warningDays !== 'number' || (row.unit !== 'working' && row.unit !== 'calendar')) {
    const asked = Object.entries(facts).map(([name, value]) => `${name} "${value}"`).join(' and ');
    throw new Error(`Decision table ${table} has no valid row for ${asked}`);
  }
  return { count: row.count, unit: row.unit, warningDays: row.warningDays, basis: String(row.basis ?? '') };
}

/** Marks every running limit of this kind as met on that day. Does nothing when none is running. */
export async function meetDeadline(
  means: { deadlines: CaseRows<Deadline> }, caseId: string, kind: DeadlineKind, metOn: string,
): Promise<void> {
  await stopDeadline(means, caseId, kind, { metOn });
}

/** Ends every running limit of this kind on that day otherwise than by meeting it; `ending` says how, in Chinese. */
export async function endDeadline(
  means: { deadlines: CaseRows<Deadline> }, caseId: string, kind: DeadlineKind, on: string, ending: string,
): Promise<void> {
  await stopDeadline(means, caseId, kind, { metOn: on, ending });
}

async function stopDeadline(
  { deadlines }: { deadlines: CaseRows<Deadline> }, caseId: string, kind: DeadlineKind, change: Pick<Deadline, 'metOn' | 'ending'>,
): Promise<void> {
  for (const deadline of await deadlines.ofCase(caseId)) {
    if (deadline.kind === kind && deadline.metOn === null) await deadlines.save({ ...deadline, ...change });
  }
}

