import type { DiagramFile } from '../model-files';
import { gateProblems } from './gate-problems';
import type { GateRules } from './rules';

/** @throws Error naming every way round the legal review (L2, 处罚法 58) that the diagrams leave open. */
export function requireGate(diagrams: DiagramFile[], rules: GateRules): void {
  const problems = diagrams.flatMap((diagram) =>
    gateProblems(diagram, rules).map((problem) => `${diagram.file}：${problem}`),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
