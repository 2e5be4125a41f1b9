import type { Desk } from '../ports/desk';
import { dayOf } from '../law/calendar/day';
import type { Person } from '../law/people/person';
import { requireRight } from './access';
import { requireStage, type Act, type Standing } from './obstacles';

export async function standingOf(desk: Desk, row: Standing['case']): Promise<Standing> {
  return {
    case: row,
    notice: await desk.notices.latest(row.id),
    decision: await desk.decisions.latest(row.id),
    today: dayOf(desk.clock.now()),
  };
}

/**
 * Locks the case for an act of `by`.
 * @throws BusinessError NOT_FOUND, FORBIDDEN or NOT_ALLOWED_NOW
 */
export async function begin(desk: Desk, by: Person, caseId: string, act: Act): Promise<Standing> {
  const row = await desk.cases.lock(caseId);
  requireRight(by, row, act);
  const standing = await standingOf(desk, row);
  requireStage(act, standing);
  return standing;
}
