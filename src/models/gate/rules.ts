/**
 * What a job does to the proof: `decides` records the decision, `scopes` finds whether it is a major one, after
 * `concludes` an earlier review or finding no longer counts.
 */
export type GateRole = 'decides' | 'scopes' | 'concludes';

/** What the proof has to know of this system: its jobs' roles by job type, and the process that is the legal review. */
export interface GateRules {
  roles: ReadonlyMap<string, GateRole>;
  reviewProcess: string;
  /** Job types that a worker does. */
  served: ReadonlySet<string>;
  /** Job types that write what the review came to. */
  reviewing: ReadonlySet<string>;
}
