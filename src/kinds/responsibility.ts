import { adviserNames } from '../law/people/adviser';
import type { Duty } from '../law/people/duty';
import { type Person, type Role, roleNames } from '../law/people/person';
import type { RecordedEntry } from '../law/record/entry';
import { sm3OfEntry } from '../law/record/seal';
import { recordActs } from './vocabulary';

/** Acts of the record that carry responsibility: the duty, and the roles in which a person may do it. */
export const signedActs = new Map(recordActs.flatMap(({ act, duty }) => (duty ? [[act, duty] as const] : [])));

/** The system carried these out for the person who had decided them last. */
const carriedOut: Record<string, [duty: Duty, role: Role, decidedBy: string]> = {
  'decision-published': ['published', 'head', 'disclosure-approved'],
};

/** One signature: who did what, in which role, when, as which entry of the record. */
export interface Responsibility {
  duty: Duty;
  account: string;
  name: string;
  role: Role;
  roleName: string;
  post: string;
  /** Name of the agency the person belongs to, and whether they reviewed as 法律顾问 or 公职律师. */
  body: string;
  standing: string | null;
  act: string;
  summary: string;
  at: string;
  sequence: number;
  /** SM3 of the entry: what was signed can't be changed afterwards. */
  hash: string;
  /** Read from the register of people today: the person still has this role. */
  holdsRole: boolean;
}

/**
 * Who answers for what in the case (责任清单), read from the record chain, in its order. Only acts of signed-in people
 * count; what the system did on a person's approval is tied to that person. `bodies`: names of agencies by id.
 */
export function responsibilities(
  entries: RecordedEntry[],
  people: Map<string, Person>,
  bodies = new Map<string, string>(),
): Responsibility[] {
  return entries.flatMap((entry, index) => {
    const signature = signatureOf(entry, entries.slice(0, index));
    if (!signature) return [];
    const { duty, roles, account } = signature;
    const person = people.get(account);
    const held = roles.find((role) => person?.roles.includes(role));
    const role = held ?? roles[0]!;
    const adviser = role === 'reviewer' ? person?.reviewQualification?.adviser : undefined;
    const { act, summary, at, sequence } = entry;
    return [
      {
        duty,
        account,
        role,
        act,
        summary,
        at,
        sequence,
        hash: sm3OfEntry(entry),
        roleName: roleNames[role],
        name: person?.name ?? account,
        post: person?.post ?? '',
        body: bodies.get(person?.agencyId ?? '') ?? '',
        standing: adviser ? adviserNames[adviser] : null,
        holdsRole: held !== undefined,
      },
    ];
  });
}

interface Signature {
  duty: Duty;
  roles: Role[];
  account: string;
}

function signatureOf({ act, actor }: RecordedEntry, before: RecordedEntry[]): Signature | null {
  const own = signedActs.get(act);
  if (own && actor !== 'system') {
    const [duty, ...roles] = own;
    return { duty, roles, account: actor };
  }
  const carried = carriedOut[act];
  if (!carried) return null;
  const [duty, role, decidedBy] = carried;
  const decided = before.findLast((entry) => entry.act === decidedBy);
  return decided ? { duty, roles: [role], account: decided.actor } : null;
}
