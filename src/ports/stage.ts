import type { Person } from '../law/people/person';
import type { AnyAct } from './act';
import type { CaseFile } from './case-file';
import type { LimitKind } from './limit';
import type { MessageKind } from './messages';
import type { PaperKind } from './paper';
import type { AnyRecordAct } from './record-act';
import type { RowKind } from './rows';
import type { Section, Shown } from './shown';

/** Who acts where a user task names this variable of accounts. */
export interface Performer {
  variable: string;
  /** Chinese, e.g. 承办人员. */
  title: string;
  /** Their accounts in this case, as far as they are known. */
  accounts(file: CaseFile): (string | null | undefined)[];
}

/** Whom a field of a form with this word in its property `pick` lets choose. */
export type Picks = Record<string, (file: CaseFile) => Promise<Person[]>>;

/** What a stage of the procedure declares: everything that the rest of the house derives from it. */
export interface Stage {
  /** Its folder. */
  name: string;
  /** Chinese. */
  title: string;
  rows?: AnyRows[];
  papers?: PaperKind[];
  limits?: LimitKind[];
  messages?: MessageKind[];
  recordActs?: AnyRecordAct[];
  acts?: AnyAct[];
  performers?: Performer[];
  picks?: Picks;
  /** Diagrams that the case's own calls or starts for it, by their ids. */
  processes?: string[];
  /** What API and case page show of it. */
  shows?: Shown[];
  /** Its sections of the case page. */
  sections?: Section[];
}

export const stage = (declared: Stage): Required<Stage> => ({
  rows: [],
  papers: [],
  limits: [],
  messages: [],
  recordActs: [],
  acts: [],
  performers: [],
  picks: {},
  processes: [],
  shows: [],
  sections: [],
  ...declared,
});

export type AnyRows = RowKind;
