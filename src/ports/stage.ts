import type { AnyAct } from './act';
import type { LimitKind } from './limit';
import type { MessageKind } from './messages';
import type { PaperKind } from './paper';
import type { RecordAct } from './record-act';
import type { CaseRow, RowKind } from './rows';
import type { Section, Shown } from './shown';

/* eslint-disable @typescript-eslint/no-explicit-any -- a list of kinds of rows and acts of any type */
/** What a stage of the procedure declares: everything that the rest of the house derives from it. */
export interface Stage {
  /** Its folder. */
  name: string;
  /** Chinese. */
  title: string;
  rows?: RowKind<any>[];
  papers?: PaperKind[];
  limits?: LimitKind[];
  messages?: MessageKind[];
  recordActs?: RecordAct<any, any>[];
  acts?: AnyAct[];
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
  shows: [],
  sections: [],
  ...declared,
});

export type AnyRows = RowKind<CaseRow>;
