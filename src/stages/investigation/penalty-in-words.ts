import type { Penalty } from './penalty';
import { penaltyKinds } from './penalty-kinds';

/** Kind and content of the penalty, e.g. 警告；罚款3000元 (处罚法 9). */
export const penaltyInWords = (penalty: Penalty): string =>
  penaltyKinds
    .filter(({ measure }) => measure(penalty) > 0)
    .map(({ name, words }) => words?.(penalty) ?? name)
    .join('；');
