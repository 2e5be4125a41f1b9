import type { Diagram, Element } from '../diagram';
import type { Form } from '../forms';
import type { GateRules } from '../gate';

/** What a diagram may refer to. `forms`: by id. */
export interface Surroundings {
  errorCodes: readonly string[];
  forms: ReadonlyMap<string, Form>;
  gate: GateRules;
}

/** A breach at one element, as a Chinese sentence that names it. */
export interface Breach {
  id: string;
  sentence: string;
}

/** One modelling rule of bpmn/README.md that a machine can check. */
export interface Rule {
  /** Its name for bpmnlint, which is its file's name. */
  name: string;
  /** What it asks for, as it stands in bpmn/README.md. */
  asks: string;
  breaches(diagram: Diagram, known: Surroundings): Breach[];
}

export const breach = ({ id }: Pick<Element, 'id'>, sentence: string): Breach => ({ id, sentence });
