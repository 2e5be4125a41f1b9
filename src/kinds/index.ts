/**
 * Kinds of enforcement act (执法行为): which stages a case of the kind goes through, in which diagram, and which way its
 * status may go. Also what is derived from all stages together: the vocabulary of rows, papers, limits and record, and
 * who may do what.
 */
import type { ActKind } from '../ports/act-kind';
import { kinds } from './stages';

export * from './case-scope';
export * from './limit-duty';
export * from './may-complete';
export * from './processes';
export * from './responsibility';
export * from './rights';
export * from './supervision';
export * from './veiled';
export * from './vocabulary';
export { penalty } from './penalty';
export { kinds, stages } from './stages';

/** @throws Error when cases of this kind are not handled yet */
export function kindOf(act: string): ActKind {
  const kind = kinds.find((each) => each.act === act);
  if (!kind) throw new Error(`No kind of act "${act}": see src/kinds`);
  return kind;
}
