import type { CaseStatus, EnforcementCase } from '../law/case/case';
import type { Deadline } from '../law/case/deadline';
import type { Agency } from '../law/people/agency';
import type { Person, Role } from '../law/people/person';

/**
 * `adviserId`: besides the cases of the agency those of others, not yet over, in which a review was given to this
 * account.
 */
export interface CaseFilter {
  agencyId?: string;
  officerId?: string;
  adviserId?: string;
  status?: CaseStatus;
  text?: string;
  limit: number;
  offset: number;
}

/** What is found across cases; one case is opened as a CaseFile. */
export interface CaseRegister {
  /** @throws BusinessError NOT_FOUND */
  get(id: string): Promise<EnforcementCase>;
  search(filter: CaseFilter): Promise<{ cases: EnforcementCase[]; total: number }>;
  /**
   * Keeps this id for the transaction, and gives the case that has it already: of two who register it the second meets
   * the first's.
   */
  reserve(id: string): Promise<EnforcementCase | null>;
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
 * has to do.
 */
export type LimitFilter = { agencyId: string; officerId?: string } | { reviewerId: string };

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
