/** One element of a diagram, as far as the review gate needs it. */
export interface DiagramNode {
  id: string;
  name: string;
  jobType: string | null;
  /** Process that a call activity calls. */
  calls: string | null;
  /** Element that a boundary event sits on. */
  attachedTo: string | null;
  /** Variables that the diagram itself sets here (input and output mappings, script and decision results), with their expression. */
  sets: { variable: string; expression: string }[];
}

export interface DiagramFlow { id: string; from: string; to: string; condition: string | null }

/** A process as a graph, sub-processes' contents included. */
export interface DiagramGraph { processId: string; nodes: DiagramNode[]; flows: DiagramFlow[] }
