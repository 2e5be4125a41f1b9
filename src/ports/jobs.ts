/** Values that travel through the engine. */
export type Variables = Record<string, unknown>;

export type JobOutcome = { kind: 'completed'; variables: Variables } | { kind: 'error'; code: string; message: string };

/** One job as the inbox remembers it. */
export interface JobRef {
  key: string;
  type: string;
  /** The completed user task that this job records, if any; used once only. */
  userTaskKey: string | null;
  /** Case and account that a refusal is recorded under; absent: no case, 'system'. */
  caseId?: string | null;
  actor?: string;
  /** Where the engine stands with it; absent: nobody asks afterwards. */
  place?: JobPlace;
}

/** An element of an instance, as this instance has entered it. */
export interface JobPlace {
  processInstanceKey: string;
  processId: string;
  elementId: string;
  elementInstanceKey: string;
}
