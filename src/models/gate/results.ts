import type { DiagramNode } from './graph';
import type { GateRules } from './rules';

/**
 * The variable that tells what the legal review, or the finding of its scope, came to here; null at every other
 * element.
 */
export function resultsOf(
  { calls, jobTypes }: DiagramNode,
  { reviewProcess, roles }: GateRules,
): 'reviewResult' | 'major' | null {
  if (calls === reviewProcess) return 'reviewResult';
  return jobTypes.some((type) => roles.get(type) === 'scopes') ? 'major' : null;
}
