interface Set {
  variable: string;
  expression: string;
}

/** One element of a diagram, or the process itself, as far as the review gate needs it. */
export interface DiagramNode {
  id: string;
  name: string;
  /** Its BPMN type, e.g. `bpmn:ExclusiveGateway`. */
  type: string;
  /** Types of the jobs that it makes; more than one is an error. */
  jobTypes: string[];
  /** The jobs that its listeners make; `on`: the event of an execution listener, `task` for a user task's own. */
  listeners: { type: string; on: string }[];
  /** Process that a call activity calls. */
  calls: string | null;
  /** Runs several times, or never where its list is empty. */
  repeats: boolean;
  /** Element that a boundary event sits on. */
  attachedTo: string | null;
  /** Sub-process that it stands in. */
  inside: string | null;
  /** An event that lets what it came from go on beside it. */
  beside: boolean;
  /**
   * Variables that the diagram itself sets here (mappings, script and decision results, collected results), with their
   * expression.
   */
  sets: Set[];
  /** What it passes on of its results; null: all of them. */
  passesOn: Set[] | null;
}

/** `isDefault`: taken when no condition holds, whatever its own says. */
export interface DiagramFlow {
  id: string;
  from: string;
  to: string;
  condition: string | null;
  isDefault: boolean;
}

/** A process as a graph, sub-processes' contents included. */
export interface DiagramGraph {
  processId: string;
  nodes: DiagramNode[];
  flows: DiagramFlow[];
}
