/**
 * The proof on the diagrams that no decision is made without legal review (L2, 处罚法 58). Which jobs decide, conclude
 * and scope, and which process is the review, is told from outside.
 */
export { gateProblems } from './gate-problems';
export { requireGate, requireServed } from './require-gate';
export type { GateRole, GateRules } from './rules';
export { unserved } from './unserved';
