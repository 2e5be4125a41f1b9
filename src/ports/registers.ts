import type { CaseOrder, Concern, LimitState } from '../law/case/case-list';
import type { CaseStatus, EnforcementCase } from '../law/case/case';
import type { Deadline } from '../law/case/deadline';
import type { Agency } from '../law/people/agency';
import type { Person, Role } from '../law/people/person';

/**
 * Which cases somebody may see: those of the agency (of one officer only, where given), those of agencies whose 上级机关
 * `superiorId` is, and those of others, not yet over, in which a review was given to `adviserId`.
 */
export interface CaseScope {
  agencyId?: string;
  officerId?: string;
  adviserId?: string;
  superiorId?: string;
}

/** What is looked for among them. Days are ISO dates in Asia/Shanghai, both inclusive. */
export interface CaseQuery {
  /** Part of 案由, 案号 or 登记号; width, brackets, dashes and spaces do not count. */
  text?: string;
  /** Where `text` is looked for in the party's name too: everywhere, in cases of this officer, or nowhere. */
  partiesOf?: 'all' | { officerId: string };
  /** Of this agency only. */
  agency?: string;
  /** One of the officers in charge. */
  officer?: string;
  status?: CaseStatus;
  act?: string;
  limitState?: LimitState;
  concern?: Concern;
  registeredFrom?: string;
  registeredTo?: string;
  order?: CaseOrder;
}

export interface CaseFilter extends CaseScope, CaseQuery {
  limit: number;
  offset: number;
}

/** What is found across cases; one case is opened as a CaseFile. */
export interface CaseRegister {
  /** @throws BusinessError NOT_FOUND */
  get(id: string): Promise<EnforcementCase>;
  search(filter: CaseFilter): Promise<{ cases: EnforcementCase[]; total: number }>;
  /** How many `search` finds, by agency; agencies without any are missing. */
  count(filter: CaseScope & CaseQuery): Promise<Map<string, number>>;
  /** Names of the parties of these cases, by case. */
  partyNames(caseIds: string[]): Promise<Map<string, string>>;
  /**
   * Keeps this id for the transaction, and gives the case that has it already: of two who register it the second meets
   * the first's.
   */
  reserve(id: string): Promise<EnforcementCase | null>;
  /** SM3 of what a case was registered with under a key of the caller; null: none was kept. */
  requestOf(id: string): Promise<string | null>;
  keepRequest(id: string, sm3: string): Promise<void>;
}

/** A limit that runs, with what tells whom it waits for. `review`: the one that runs, if any. */
export interface LimitInCase {
  deadline: Deadline;
  case: Pick<EnforcementCase, 'id' | 'agencyId' | 'registrationNumber' | 'matter' | 'officerIds' | 'status'>;
  review: {
    reviewerId: string | null;
    extension: { approved: boolean | null } | null;
    reReview: { reviewerId: string } | null;
  } | null;
}

/**
 * Of the agency's cases, of those of one officer, or of those, of any agency, whose open review or re-review somebody
 * has to do. `dueBefore` (ISO date): only those that ended before that day.
 */
export type LimitFilter = { agencyId: string; officerId?: string; dueBefore?: string } | { reviewerId: string };

export interface LimitRegister {
  /** The one that ends first on top. */
  running(of: LimitFilter): Promise<LimitInCase[]>;
  /** All limits of these cases. */
  ofCases(caseIds: string[]): Promise<Deadline[]>;
}

export interface PeopleRegister {
  /** @throws BusinessError NOT_FOUND */
  get(id: string): Promise<Person>;
  find(id: string): Promise<Person | null>;
  /** Those that exist, in the order of the accounts. */
  findAll(ids: string[]): Promise<Person[]>;
  ofAgency(agencyId: string, role?: Role): Promise<Person[]>;
  save(person: Person): Promise<void>;
  /**
   * Number of open reviews of each of these accounts, of whatever agency the cases are; accounts without any are
   * missing.
   */
  openReviews(accounts: string[]): Promise<Map<string, number>>;
}

/** What a person asks the list of cases for, kept under a name of their own; one of them is what it opens with. */
export interface SavedFilter {
  personId: string;
  name: string;
  asked: Record<string, string | undefined>;
  isDefault: boolean;
}

export interface SavedFilters {
  /** By name. */
  ofPerson(personId: string): Promise<SavedFilter[]>;
  /** Replaces the one of this name; a new default takes the place of the one before. */
  save(filter: SavedFilter): Promise<void>;
  /** false: there was none. */
  remove(personId: string, name: string): Promise<boolean>;
}

export interface AgencyRegister {
  /** @throws BusinessError NOT_FOUND */
  get(id: string): Promise<Agency>;
  all(): Promise<Agency[]>;
  save(agency: Agency): Promise<void>;
}

export type NumberSeriesName = 'registration' | 'case' | 'notice' | 'review' | 'decision';

/** Gapless numbers per agency, series and year; taken with the transaction. */
export interface NumberSeries {
  next(agencyId: string, series: NumberSeriesName, year: number): Promise<number>;
}
