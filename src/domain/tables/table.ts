/** One row: conditions in the order of the inputs and results in the order of the outputs, as FEEL texts. */
export interface TableRow { when: string[]; then: string[] }

/** A decision table as a process owner wrote it. */
export interface DecisionTable { id: string; name: string; hitPolicy: 'UNIQUE' | 'FIRST' | 'COLLECT'; inputs: string[]; outputs: string[]; rows: TableRow[] }
