import { askedOf, limitNames } from '../../kinds';
import { daysBetween } from '../../law/calendar/day';
import type { Person } from '../../law/people/person';
import type { Context } from '../../ports/context';
import type { LimitInCase } from '../../ports/registers';

/** A limit that has ended and still runs: since when, and who has to act. */
export interface OverdueLimit {
  caseId: string;
  registrationNumber: string;
  matter: string;
  name: string;
  dueOn: string;
  daysOver: number;
  who: string;
}

/** The one that ended first on top. `today` is an ISO date. */
export async function overdueIn(context: Context, agencyId: string, today: string): Promise<OverdueLimit[]> {
  const limits = await context.limits.running({ agencyId, dueBefore: today });
  const reviewers = limits.flatMap(({ review }) => [review?.reviewerId, review?.reReview?.reviewerId]);
  const own = await context.people.ofAgency(agencyId);
  const lent = (await context.people.findAll([...new Set(reviewers.filter((id) => typeof id === 'string'))])).filter(
    (person) => person.agencyId !== agencyId,
  );
  return limits.map((limit) => ({
    caseId: limit.case.id,
    registrationNumber: limit.case.registrationNumber,
    matter: limit.case.matter,
    name: limitNames[limit.deadline.kind] ?? limit.deadline.kind,
    dueOn: limit.deadline.dueOn,
    daysOver: daysBetween(limit.deadline.dueOn, today),
    who: whoFor(limit, [...own, ...lent], today),
  }));
}

/**
 * Those whom the limit waits for, as their own lists say it; a head's duty to press for it comes last. A limit that is
 * on nobody's list, as the ninety days are until the decision, waits for the officers in charge.
 */
function whoFor(limit: LimitInCase, people: Person[], today: string): string {
  const asked = people
    .filter(({ active }) => active)
    .map((person) => ({ person, duty: askedOf(person, limit, today) }));
  const acting = asked.filter(({ duty }) => duty !== null && duty !== 'escalate');
  const named = acting.length > 0 ? acting : asked.filter(({ duty }) => duty === 'escalate');
  const inCharge = limit.case.officerIds.flatMap((account) => people.find(({ id }) => id === account) ?? []);
  const who = named.length > 0 ? named.map(({ person }) => person) : inCharge;
  return who.map(({ name }) => name).join('、');
}
