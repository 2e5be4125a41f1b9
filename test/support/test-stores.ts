import type { EnforcementCase, Party } from '../../src/law/case/case';
import type { CaseDocument } from '../../src/law/case/document';
import type { Deadline } from '../../src/law/case/deadline';
import type { CaseRow } from '../../src/ports/rows';
import type { CaseRegister } from '../../src/ports/registers';
import type { Decision } from '../../src/stages/decision';
import type { Defence } from '../../src/stages/defence';
import type { Delivery } from '../../src/stages/delivery';
import type { Disclosure } from '../../src/stages/disclosure';
import type { Discussion } from '../../src/stages/discussion';
import type { Evidence } from '../../src/stages/evidence';
import type { Execution } from '../../src/stages/execution';
import type { TimeChange } from '../../src/stages/handling-time';
import type { Findings } from '../../src/stages/investigation';
import type { Notice } from '../../src/stages/notice';
import type { Review } from '../../src/stages/review';
import type { Transfer } from '../../src/stages/transfer';
import type { ScopeFinding } from '../../src/stages/scope';

/**
 * Rows of one kind, whatever case they belong to: for arranging and looking in tests. The program opens a case instead.
 */
export interface TestRows<T extends CaseRow> {
  /** @throws BusinessError NOT_FOUND */
  get(id: string): Promise<T>;
  ofCase(caseId: string): Promise<T[]>;
  latest(caseId: string): Promise<T | null>;
  save(row: T): Promise<void>;
}

export interface TestStores {
  cases: CaseRegister & { save(row: EnforcementCase): Promise<void> };
  parties: { get(caseId: string): Promise<Party>; save(party: Party): Promise<void> };
  findings: TestRows<Findings>;
  notices: TestRows<Notice>;
  defences: TestRows<Defence>;
  scopeFindings: TestRows<ScopeFinding>;
  discussions: TestRows<Discussion>;
  timeChanges: TestRows<TimeChange>;
  transfers: TestRows<Transfer>;
  reviews: TestRows<Review>;
  decisions: TestRows<Decision>;
  deliveries: TestRows<Delivery>;
  executions: TestRows<Execution>;
  documents: TestRows<CaseDocument>;
  evidence: TestRows<Evidence>;
  deadlines: TestRows<Deadline>;
  disclosures: TestRows<Disclosure>;
}

/** Property of `TestStores` by table. */
export const tableOf = {
  findings: 'findings',
  notices: 'notices',
  defences: 'defences',
  scopeFindings: 'scope_findings',
  discussions: 'discussions',
  timeChanges: 'time_changes',
  transfers: 'transfers',
  reviews: 'reviews',
  decisions: 'decisions',
  deliveries: 'deliveries',
  executions: 'executions',
  documents: 'documents',
  evidence: 'evidence',
  deadlines: 'deadlines',
  disclosures: 'disclosures',
} as const;

/** A store for each kind of row. */
export const storesFrom = (rows: (table: string) => TestRows<never>): Omit<TestStores, 'cases' | 'parties'> =>
  Object.fromEntries(Object.entries(tableOf).map(([name, table]) => [name, rows(table)])) as unknown as Omit<
    TestStores,
    'cases' | 'parties'
  >;
