import { isAdviser } from '../law/people/adviser';
import type { Person, Role } from '../law/people/person';
import type { CaseQuery, CaseScope } from '../ports/registers';
import { onlyCasesOf } from './rights';

const everyParty: Role[] = ['reviewer', 'head', 'publisher', 'supervisor'];

/** Cases that this person may list: no other than those that `requireReader` lets them open. */
export const caseScopeOf = (by: Person): CaseScope => ({
  agencyId: by.agencyId,
  officerId: onlyCasesOf(by),
  adviserId: isAdviser(by) ? by.id : undefined,
  superiorId: by.roles.includes('supervisor') ? by.agencyId : undefined,
});

/** Cases in which this person may look for the party by name. */
export function partiesSeenBy(by: Person): CaseQuery['partiesOf'] {
  if (by.roles.some((role) => everyParty.includes(role))) return 'all';
  return by.roles.includes('handler') ? { officerId: by.id } : undefined;
}
