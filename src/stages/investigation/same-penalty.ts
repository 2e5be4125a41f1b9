import type { Penalty } from './penalty';
import { penaltyKinds } from './penalty-kinds';

/** Whether both say the same of every kind of penalty, in amount and in words. */
export const samePenalty = (a: Penalty, b: Penalty): boolean =>
  penaltyKinds.every(
    ({ measure, words }) => measure(a) === measure(b) && (measure(a) === 0 || words?.(a) === words?.(b)),
  );
