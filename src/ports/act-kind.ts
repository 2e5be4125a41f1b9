import type { CaseStatus } from '../law/case/case';
import type { PaperKind } from './paper';

/** From each status, where a case may go. */
export type Transitions = Readonly<Record<CaseStatus, readonly CaseStatus[]>>;

/** What a case file must know of its kind of act (执法行为). */
export interface ActKind {
  /** The word in cases and decision tables, e.g. penalty. */
  act: string;
  /** Chinese, e.g. 行政处罚. */
  name: string;
  /** The diagram that runs it. */
  process: string;
  transitions: Transitions;
  /** In the order of the case file (卷内目录). */
  papers: readonly PaperKind[];
}
