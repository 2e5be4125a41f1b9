/** An element with a job that the engine says is completed. */
export interface PassedElement {
  processInstanceKey: string;
  elementId: string;
  elementInstanceKey: string;
}

/** What the engine's own log tells, a second or two late. */
export interface EngineLook {
  /** Elements with jobs that were completed after this instant. */
  passed(since: Date): Promise<PassedElement[]>;
}
