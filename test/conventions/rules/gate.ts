import { gateProblems } from '../../../src/models/gate/gate-problems';
import type { Convention } from '../support/convention';

export const gate: Convention = {
  rule: '未经法制审核或者审核未通过，图上没有任何一条路能到达“记录决定”（行政处罚法第五十八条）',
  breaches: ({ graphs }) => graphs.flatMap(gateProblems),
};
