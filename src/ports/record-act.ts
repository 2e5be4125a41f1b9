import type { Duty } from '../law/people/duty';
import type { Role } from '../law/people/person';
import type { RecordEntry } from '../law/record/entry';

export type Details = RecordEntry['details'];

/**
 * A kind of entry in the record (P1). `says` is the Chinese sentence of the timeline, `basis` the article; `duty`:
 * whoever does it answers for it, in one of these roles (L8). D is kept with the entry; S is only said, e.g. a reason.
 */
export interface RecordAct<D extends Details = Details, S = unknown> {
  act: string;
  basis: string | ((told: D & S) => string);
  duty?: [duty: Duty, ...roles: Role[]];
  /** The system did it, whoever's act it came with. */
  bySystem?: true;
  says: string | ((told: D & S) => string);
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of kinds, each told something else
export type AnyRecordAct = RecordAct<any, any>;

type Declared<D extends Details, S> = Omit<RecordAct<D, S>, 'act'>;

/** Declares a record act; `recordAct<Details, Said>()('case-filed', { … })` where the types are to be given. */
export const recordAct =
  <D extends Details = Record<string, never>, S = unknown>() =>
  (act: string, declared: Declared<D, S>): RecordAct<D, S> => ({ act, ...declared });

/** The entry that such an act leaves. `actor`: account, or 'system'. */
export function entryOf<D extends Details, S>(
  { act, basis, says, bySystem }: RecordAct<D, S>,
  { caseId, actor }: { caseId: string | null; actor: string },
  details: D,
  said?: S,
): RecordEntry {
  const told = { ...said, ...details } as D & S;
  return {
    caseId,
    actor: bySystem ? 'system' : actor,
    act,
    summary: typeof says === 'string' ? says : says(told),
    basis: typeof basis === 'string' ? basis : basis(told),
    details,
  };
}
