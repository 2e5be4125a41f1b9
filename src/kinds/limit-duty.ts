import type { Person, Role } from '../law/people/person';
import type { LimitFilter, LimitInCase } from '../ports/registers';
import { onlyCasesOf } from './rights';
import { limits } from './vocabulary';

/** What a running limit asks of somebody. */
export const askedNames = {
  handle: '承办',
  review: '审核',
  're-review': '复审',
  coordinate: '协调',
  escalate: '督办',
  'approve-extension': '审批延长',
  decide: '作出决定',
  publish: '公示',
  approve: '审批公示',
} as const;
export type Asked = keyof typeof askedNames;
export const asked = Object.keys(askedNames) as Asked[];

const waitsFor = new Map(limits.map(({ kind, waitsFor: who }) => [kind, who]));

type ByRole = (limit: LimitInCase, by: Person, today: string) => Asked | null;

/**
 * What the limit asks of this person, by role; null: nothing. `today` is an ISO date. A person of several roles is told
 * the first that applies.
 */
const byRole: [Role, ByRole][] = [
  [
    'handler',
    ({ deadline: { kind }, case: { officerIds } }, { id }) =>
      officerIds.includes(id) && waitsFor.get(kind) === 'handler' ? 'handle' : null,
  ],
  [
    'reviewer',
    ({ deadline: { kind }, review }, { id }) => {
      if (kind === 'rereview') return review?.reReview?.reviewerId === id ? 're-review' : null;
      if (review?.reviewerId !== id) return null;
      return kind === 'review' ? 'review' : kind === 'coordination' ? 'coordinate' : null;
    },
  ],
  [
    'head',
    ({ deadline: { kind, dueOn }, case: { status }, review }, _, today) => {
      if (kind === 'review' && review?.extension && review.extension.approved === null) return 'approve-extension';
      if ((kind === 'review' || kind === 'rereview') && dueOn < today) return 'escalate';
      if (kind === 'coordination') return 'coordinate';
      if (kind === 'publish') return 'approve';
      return kind === 'decide' && status === 'deciding' ? 'decide' : null;
    },
  ],
  ['publisher', ({ deadline: { kind } }) => (waitsFor.get(kind) === 'publisher' ? 'publish' : null)],
];

/** In a case of another agency only a reviewer has something to do: an adviser of its pool (统筹调用, L4). */
export function askedOf(by: Person, limit: LimitInCase, today: string): Asked | null {
  const roles = limit.case.agencyId === by.agencyId ? by.roles : by.roles.filter((role) => role === 'reviewer');
  for (const [role, asks] of byRole) {
    const found = roles.includes(role) ? asks(limit, by, today) : null;
    if (found) return found;
  }
  return null;
}

/** The limits among which those that wait for this person are. */
export function limitsFor(by: Person): LimitFilter {
  if (by.roles.every((role) => role === 'reviewer')) return { reviewerId: by.id };
  return { agencyId: by.agencyId, officerId: onlyCasesOf(by) };
}

/** Whether limits can wait for such a person at all. */
export const canBeAsked = ({ roles }: Person): boolean => byRole.some(([role]) => roles.includes(role));
