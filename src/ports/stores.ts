import type { EnforcementCase, Party } from '../law/case/case';
import type { Deadline } from '../law/case/deadline';
import type { Disclosure } from '../stages/disclosure/disclosure';
import type { EngineMessage } from './messages';
import type { Agency } from '../law/people/agency';
import type { Person, Role } from '../law/people/person';
import type { ChainedEntry, RecordEntry } from '../law/record/entry';
import type { Review } from '../stages/review/review';

/** The database can't be reached or broke off; whether a commit arrived is not known. Trying again is safe for idempotent acts. */
export class DatabaseUnavailable extends Error {
  constructor(cause?: unknown) {
    super('The database is not available', { cause });
    this.name = 'DatabaseUnavailable';
  }
}

/** Rows that belong to a case. `latest` is the row saved last as new; `save` inserts or updates by id. */
export interface CaseRows<T extends { id: string; caseId: string }> {
  /** @throws BusinessError NOT_FOUND */
  get(id: string): Promise<T>;
  ofCase(caseId: string): Promise<T[]>;
  latest(caseId: string): Promise<T | null>;
  save(row: T): Promise<void>;
}

/** `adviserId`: besides the cases of the agency those of others, not yet over, in which a review was given to this account. */
export interface CaseFilter { agencyId?: string; officerId?: string; adviserId?: string; status?: string; text?: string; limit: number; offset: number }

export interface CaseStore {
  /** @throws BusinessError NOT_FOUND */
  get(id: string): Promise<EnforcementCase>;
  /** As `get`, and holds the row until the transaction ends: acts on one case happen one after the other. */
  lock(id: string): Promise<EnforcementCase>;
  search(filter: CaseFilter): Promise<{ cases: EnforcementCase[]; total: number }>;
  /** @throws BusinessError CASE_NUMBER_TAKEN when another case of the agency has the number. */
  save(row: EnforcementCase): Promise<void>;
}

/** A limit that runs, with what tells whom it waits for. `review`: the one that runs, if any. */
export interface RunningLimit {
  deadline: Deadline;
  case: Pick<EnforcementCase, 'id' | 'agencyId' | 'registrationNumber' | 'matter' | 'officerIds' | 'status'>;
  review: Pick<Review, 'reviewerId' | 'extension' | 'reReview'> | null;
}

/** Of the agency's cases, of those of one officer, or of those, of any agency, whose open review or re-review somebody has to do. */
export type LimitFilter = { agencyId: string; officerId?: string } | { reviewerId: string };

export interface DeadlineStore extends CaseRows<Deadline> {
  /** The one that ends first on top. */
  running(of: LimitFilter): Promise<RunningLimit[]>;
}

export interface PartyStore { get(caseId: string): Promise<Party>; save(party: Party): Promise<void> }

/** `month` (yyyy-MM, Asia/Shanghai): published in that month. */
export interface DisclosureFilter { text?: string; agencyId?: string; month?: string; limit: number; offset: number }
export interface DisclosureStore extends CaseRows<Disclosure> {
  /** Published and withdrawn ones (a withdrawn one shows its reason), newest first. */
  searchPublic(filter: DisclosureFilter): Promise<{ disclosures: Disclosure[]; total: number }>;
}

export interface PeopleStore {
  get(id: string): Promise<Person>;
  find(id: string): Promise<Person | null>;
  ofAgency(agencyId: string, role?: Role): Promise<Person[]>;
  save(person: Person): Promise<void>;
  /** Number of open reviews of each of these accounts, of whatever agency the cases are; accounts without any are missing. */
  openReviews(accounts: string[]): Promise<Map<string, number>>;
}

export interface AgencyStore { get(id: string): Promise<Agency>; all(): Promise<Agency[]>; save(agency: Agency): Promise<void> }

/** Gapless numbers per agency, series and year; taken with the transaction. */
export interface NumberSeries { next(agencyId: string, series: 'registration' | 'case' | 'notice' | 'review' | 'decision', year: number): Promise<number> }

/** Append-only, SM3-chained record. */
export interface RecordStore {
  /** Appended when the transaction commits, in call order. */
  append(entry: RecordEntry): void;
  ofCase(caseId: string): Promise<ChainedEntry[]>;
}

/** Messages that leave with the transaction. */
export interface Outbox { publish(message: EngineMessage): Promise<void> }

/** Bytes on disk. Paths are relative to the store. */
export interface FileStore {
  /** Writes a whole file atomically; an existing path is replaced only by the same bytes. */
  write(path: string, bytes: AsyncIterable<Uint8Array>, maxBytes?: number): Promise<{ bytes: number; sm3: string }>;
  /** Removes a file that no row refers to: the act that would have referred to it failed. A missing file is fine. */
  discard(path: string): Promise<void>;
  read(path: string): NodeJS.ReadableStream;
  absolute(path: string): string;
}

/** An answer of a decision table, and the deployed version that gave it. */
export interface Evaluation { output: unknown; version: number; key: string }

/** Decision tables (DMN) as deployed on the engine. */
export interface RuleTables {
  /** `output` is what the table returns (list for COLLECT), null when no row applies. `key`: decide by that deployed version, not the newest. */
  evaluate(decisionId: string, facts: Record<string, unknown>, key?: string | null): Promise<Evaluation>;
}

/** A diagram as deployed; the portal draws it, so that the published flow chart is the executed one. */
export interface DeployedModel { processId: string; name: string; version: number; key: string; xml: string; deployedAt: string }
export interface ModelStore { latest(processId: string): Promise<DeployedModel | null>; all(): Promise<DeployedModel[]>; save(model: DeployedModel): Promise<void> }

/** A decision table as deployed, with its whole file; the portal shows it, so that the published catalogue is the one that decides (D1, L10). */
export interface DeployedTable { decisionId: string; name: string; version: number; key: string; xml: string; deployedAt: string }
export interface TableStore { latest(decisionId: string): Promise<DeployedTable | null>; save(table: DeployedTable): Promise<void> }

/** Models as their files were deployed last: SM3 by file name. */
export interface DeployedFiles { digests(): Promise<Map<string, string>>; save(name: string, sm3: string): Promise<void> }

/** Where an instance stands, called instances included. Read from the engine's secondary storage, a second or two late. */
export interface ProcessView { activeElements(processInstanceKey: string): Promise<{ processId: string; elementId: string }[]> }

/** Sign-in. Passwords and tokens are stored hashed only. */
export interface AccountStore {
  setPassword(personId: string, password: string): Promise<void>;
  /** The person, or null when name or password are wrong or the account is not active. */
  verify(personId: string, password: string): Promise<Person | null>;
  /** An opaque token, shown once. `expiresAt` is an ISO instant. */
  issueToken(personId: string, expiresAt: string): Promise<string>;
  personOfToken(token: string, now: Date): Promise<Person | null>;
  revokeToken(token: string): Promise<void>;
  /** Removes what has expired. */
  purgeTokens(now: Date): Promise<void>;
}

/** Unsent messages in the order they were written. */
export interface OutboxQueue {
  /** Hands up to `limit` unsent messages to `send` and marks each sent one; stops at the first that fails. Returns how many were sent. */
  relay(send: (message: EngineMessage) => Promise<void>, limit: number): Promise<number>;
  /** Number of unsent messages and age of the oldest in seconds. */
  backlog(): Promise<{ count: number; oldestSeconds: number }>;
}
