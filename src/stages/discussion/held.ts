import { dayOf } from '../../law/calendar/day';
import type { Discussion } from './discussion';

/** The newest discussion of these findings that was held on that day or later; `since`: ISO date-time or null. */
export function heldSince(discussions: Discussion[], findingsId: string, since: string | null): Discussion | null {
  const from = since === null ? '' : dayOf(new Date(since));
  return discussions.findLast((each) => each.findingsId === findingsId && each.heldOn >= from) ?? null;
}
