import type { Literal } from './unary-test';

/** A decision table as its owner sees it in Camunda Modeler; cells hold FEEL text. Row 1 is the first of `rows`. */
export interface DecisionTable {
  id: string;
  name: string;
  hitPolicy: string;
  /** `expression`: the fact that the column asks about; `allowed`: what Modeler offers, null when that is open. */
  inputs: { label: string; type: string; expression?: string; allowed?: Literal[] | null }[];
  outputs: { name: string; label: string; type?: string; allowed?: Literal[] | null }[];
  rows: DecisionRow[];
}

export interface DecisionRow {
  inputs: string[];
  outputs: string[];
  annotation: string;
}
