import type { AnyAct } from './act';
import type { LimitKind } from './limit';
import type { MessageKind } from './messages';
import type { PaperKind } from './paper';
import type { AnyRecordAct } from './record-act';
import type { RowKind } from './rows';
import type { Section, Shown } from './shown';

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

export type AnyRows = RowKind;
