/** One row of MajorDecision that applied. */
export interface ScopeRow {
  row: string;
  reason: string;
  basis: string;
}

/** Finding whether legal review is required (审核范围认定). */
export interface ScopeFinding {
  id: string;
  caseId: string;
  findingsId: string;
  major: boolean;
  rows: ScopeRow[];
  /** Why it is (not) major, Chinese, never empty. */
  reason: string;
  /** Version of the decision table that decided. */
  tableVersion: number;
  /**
   * Version of ReviewPolicy that said whether every decision is reviewed (一案一审); null: found before there was that
   * table.
   */
  policyVersion: number | null;
  foundAt: string;
}
