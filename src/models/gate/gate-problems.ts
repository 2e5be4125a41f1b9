import type { Diagram } from '../diagram';
import { emptied } from './emptied';
import { forgeries, withheld } from './forgeries';
import { graphsOf } from './graphs-of';
import { hidden } from './hidden';
import type { GateRules } from './rules';
import { waysRound } from './ways-round';

/**
 * Proves on the resolved model that no decision is made without review (处罚法 58): with the flows "review passed" and
 * "not major" cut, the recording of the decision can't be reached from any start, nor from where findings change. Also
 * refuses what would run unseen by this proof, and a diagram that sets or withholds the two results by itself. Returns
 * Chinese sentences; empty when the gate holds.
 */
export const gateProblems = (diagram: Pick<Diagram, 'processes'>, rules: GateRules): string[] =>
  graphsOf(diagram).flatMap((graph) =>
    [hidden, forgeries, withheld, emptied, waysRound].flatMap((check) => check(graph, rules)),
  );
