import type { Log } from '../base/log';
import type { CaseStatus, EnforcementCase, Party } from '../law/case/case';
import type { Signature } from '../law/case/work-item';
import type { CaseDocument } from '../law/case/document';
import type { Agency } from '../law/people/agency';
import type { Person } from '../law/people/person';
import type { RecordedEntry } from '../law/record/entry';
import type { ActKind } from './act-kind';
import type { Limits } from './limit';
import type { MessageKind, MessageVariables } from './messages';
import type { Paper, PaperKind } from './paper';
import type { Details, RecordAct } from './record-act';
import type { CaseRow, RowKind, Rows } from './rows';
import type { AgencyRegister, PeopleRegister } from './registers';
import type { FileStore, Proofs, RuleTables } from './stores';

/** Series of an agency's own numbers that belong to a case. */
export type CaseSeries = 'case' | 'notice' | 'review' | 'decision';

/**
 * One case in the hands of a worker or an act: opened, locked and checked by the host. It sees this case only. What is
 * changed is written when the host closes it, together with record and messages, or not at all.
 */
export interface CaseFile {
  readonly kind: ActKind;
  readonly case: Readonly<EnforcementCase>;
  readonly party: Readonly<Party>;
  readonly agency: Agency;
  /** The officers in charge, in the order of the case; accounts that no longer exist are left out. */
  officers(): Promise<Person[]>;
  /** Who acts; null: the system. */
  readonly by: Person | null;
  /** What was signed for this very work; papers that are made are made under it. */
  readonly signature: Signature | null;
  readonly now: Date;
  /** ISO date in Asia/Shanghai. */
  readonly today: string;

  rows<T extends CaseRow>(kind: RowKind<T>): Rows<T>;
  documents(): CaseDocument[];
  /** Changes facts of the case itself; its status is changed by `moveTo` only. */
  change(facts: Partial<Omit<EnforcementCase, 'id' | 'agencyId' | 'actKind' | 'status'>>): void;
  /** Fills in what was not known of the party. */
  changeParty(facts: Partial<Omit<Party, 'caseId' | 'kind' | 'name'>>): void;
  /** @throws BusinessError NOT_ALLOWED_NOW when the kind's transition table does not hold it */
  moveTo(status: CaseStatus): void;

  /** Enters the act into the record, in the name of who acts. `said` is what only the sentence needs. */
  note<D extends Details, S>(act: RecordAct<D, S>, details: D, ...said: unknown extends S ? [] : [S]): void;
  /** Makes a paper; the record holds its SM3 (处罚法 47, P4). */
  paper(kind: PaperKind, paper: Paper): CaseDocument;
  readonly limits: Limits;
  /** The next number of the agency's series, in its own pattern; given again when the act fails. */
  number(series: CaseSeries): Promise<string>;
  /**
   * Sends a message that `rowId` caused: sent again it is the same message. `key`: what waits for it, by default the
   * case.
   */
  send(message: MessageKind, rowId: string, variables?: MessageVariables, key?: string): void;

  /** What stands in the record of this case so far. */
  record(): Promise<RecordedEntry[]>;
  /** That these entries stand in the public log. */
  proofs(): Promise<Proofs>;
  readonly people: PeopleRegister;
  readonly agencies: AgencyRegister;
  readonly rules: RuleTables;
  readonly files: FileStore;
  readonly log: Log;
}

/** A case file in the hands of a person. */
export interface SignedFile extends CaseFile {
  readonly by: Person;
}
