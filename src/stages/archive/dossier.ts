import type { EnforcementCase, Party } from '../../law/case/case';
import type { CaseDocument } from '../../law/case/document';
import type { Agency } from '../../law/people/agency';
import type { Person } from '../../law/people/person';
import type { RecordedEntry } from '../../law/record/entry';
import type { Proofs } from '../../ports/stores';
import type { Decision } from '../decision';
import type { Evidence } from '../evidence';

/** Everything that goes into the case file (案卷, P5). */
export interface Dossier {
  case: EnforcementCase;
  agency: Agency;
  party: Party;
  decision: Decision | null;
  officers: Person[];
  documents: CaseDocument[];
  evidence: Evidence[];
  entries: RecordedEntry[];
  proofs: Proofs;
  /** Names of people by account, for what is printed. */
  names: Map<string, string>;
  /** Kinds of paper in the order of the case file. */
  order: string[];
}
