import { gateProblems } from './gate-problems';
import type { Diagram } from '../diagram';
import { graphsOf } from './graphs-of';

/** @throws Error naming every way round the legal review (L2, 处罚法 58) that the diagram leaves open. */
export function requireGate(diagram: Diagram): void {
  const problems = graphsOf(diagram).flatMap(gateProblems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
