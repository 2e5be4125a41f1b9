/** A decision table as its owner sees it in Camunda Modeler; cells hold FEEL text. Row 1 is the first of `rows`. */
export interface DecisionTable {
  id: string;
  name: string;
  hitPolicy: string;
  inputs: { label: string; type: string }[];
  outputs: { name: string; label: string }[];
  rows: DecisionRow[];
}

export interface DecisionRow { inputs: string[]; outputs: string[]; annotation: string }
