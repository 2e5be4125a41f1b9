import { gateProblems } from '../../gate';
import { breach, type Rule } from '../rule';

export const gate: Rule = {
  name: 'gate',
  asks: '未经法制审核或者审核未通过，图上没有任何一条路能到达“记录决定”（行政处罚法第五十八条）',
  breaches: ({ processes }, known) =>
    processes.flatMap((process) =>
      gateProblems({ processes: [process] }, known.gate).map((sentence) => breach(process, sentence)),
    ),
};
