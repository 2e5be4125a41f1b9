import type { ActKind } from './act-kind';
import type { EnforcementCase, Party } from '../law/case/case';
import type { Person } from '../law/people/person';
import type { SignedFile } from './case-file';
import type { AgencyRegister, NumberSeries, PeopleRegister } from './registers';

/** What is at hand where a case is registered: there is no file yet. */
export interface NewCase {
  by: Person;
  kind: ActKind;
  now: Date;
  people: PeopleRegister;
  agencies: AgencyRegister;
  numbers: NumberSeries;
  /** Opens its file with row and party, and lets `fill` note and send. */
  open(row: EnforcementCase, party: Party, fill: (file: SignedFile) => void): Promise<void>;
}
