import { newId } from '../base/ids';
import { limit, limitUnits } from '../law/calendar/limit';
import type { Deadline, TimeLimit } from '../law/case/deadline';
import type { LimitKind, Limits } from '../ports/limit';
import type { Rows } from '../ports/rows';
import type { RuleTables } from '../ports/stores';

interface Means {
  rows: Rows<Deadline>;
  rules: RuleTables;
  caseId: string;
  agencyId: string;
}

/** The limits of one case, counted by the deployed tables. */
export function fileLimits({ rows, rules, caseId, agencyId }: Means): Limits {
  const length = ({ kind, table }: LimitKind) => lengthOf(rules, table.id, { [table.asks]: kind, agency: agencyId });
  const changeRunning = (kind: LimitKind, change: (running: Deadline) => Partial<Deadline>) => {
    const running = rows.all().filter((one) => one.kind === kind.kind && one.metOn === null);
    for (const deadline of running) rows.save({ ...deadline, ...change(deadline) });
  };
  const limits: Limits = {
    length,
    start({ kind }, startsOn, { count, unit, warningDays, basis, ofParty }) {
      const counted = { startsOn, ...limit(startsOn, count, unit, ofParty), count, unit, warningDays, basis };
      const deadline: Deadline = { id: newId(), caseId, kind, ...counted, metOn: null };
      rows.save(deadline);
      return deadline;
    },
    open: async (kind, startsOn) => limits.start(kind, startsOn, await length(kind)),
    meet: (kind, metOn) => changeRunning(kind, () => ({ metOn })),
    end: (kind, metOn, ending) => changeRunning(kind, () => ({ metOn, ending })),
    prolong: changeRunning,
    all: () => rows.all(),
  };
  return limits;
}

async function lengthOf(rules: RuleTables, table: string, facts: Record<string, string>): Promise<TimeLimit> {
  const row = (await rules.evaluate(table, facts)).output as Partial<TimeLimit> | null;
  const counted = typeof row?.count === 'number' && typeof row.warningDays === 'number';
  const unit = limitUnits.find((each) => each === row?.unit);
  if (!row || !counted || !unit) {
    const asked = Object.entries(facts).map(([name, value]) => `${name} "${value}"`);
    throw new Error(`Decision table ${table} has no valid row for ${asked.join(' and ')}`);
  }
  return {
    count: row.count!,
    unit,
    warningDays: row.warningDays!,
    basis: row.basis ?? '',
    ofParty: row.ofParty ?? false,
  };
}
