import type { DiagramFile } from '../model-files';
import { gateProblems } from './gate-problems';
import type { GateRules } from './rules';
import { unserved } from './unserved';

/** @throws Error naming every way round the legal review (L2, 处罚法 58) that the diagrams leave open. */
export function requireGate(diagrams: DiagramFile[], rules: GateRules): void {
  const problems = diagrams.flatMap((diagram) =>
    gateProblems(diagram, rules).map((problem) => `${diagram.file}：${problem}`),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** @throws Error naming every job that no worker does: a case would wait there for ever. */
export function requireServed(diagrams: DiagramFile[], rules: GateRules): void {
  const problems = diagrams.flatMap((diagram) =>
    unserved(diagram, rules).map(({ sentence }) => `${diagram.file}：${sentence}`),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
