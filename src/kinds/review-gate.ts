import type { GateRole, GateRules } from '../models/gate';
import type { Worker } from '../ports/worker';

/** The process that is the legal review (法制审核). */
const reviewProcess = 'LegalReview';

/** What the proof of the gate has to know: the process of the review, and what each worker says of itself. */
export function gateRulesOf(workers: ReadonlyMap<string, Worker>): GateRules {
  const roles = [...workers].flatMap(([jobType, { gate }]): [string, GateRole][] => (gate ? [[jobType, gate]] : []));
  return { roles: new Map(roles), reviewProcess };
}
