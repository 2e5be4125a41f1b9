import type { CaseFile } from '../../ports/case-file';
import type { Penalty } from '../investigation';
import type { DecisionChange } from './change';
import type { Decision } from './decision';
import { decisionChangeRows } from './rows';

/** What became of this decision, in order. */
export const changesOf = (file: CaseFile, decisionId: string): DecisionChange[] =>
  file
    .rows(decisionChangeRows)
    .all()
    .filter((change) => change.decisionId === decisionId);

/** What it imposes today: as decided, or as changed last. */
export const penaltyInForce = (file: CaseFile, { id, penalty }: Decision): Penalty =>
  changesOf(file, id).findLast((change) => change.penalty !== null)?.penalty ?? penalty;
