import type { EnforcementCase, Party } from '../../../law/case/case';
import type { Deadline } from '../../../law/case/deadline';
import type { CaseDocument } from '../../../law/case/document';
import type { Agency } from '../../../law/people/agency';
import type { Person } from '../../../law/people/person';
import type { CaseFile } from '../../../ports/case-file';
import { type Defence, defenceRows } from '../../defence';
import { type Evidence, evidenceRows } from '../../evidence';
import { type Findings, findingsRows } from '../../investigation';
import { type Notice, noticeRows } from '../../notice';
import { type Material, materialsFor } from '../materials';
import { type Benchmark, benchmarksFor } from './benchmark';
import { type CrimeSign, crimeSignsFor } from './crime-signs';
import { citedLaws, fieldsOfLaws } from './law-fields';

/** What the file itself holds on the day of the review (`today`, ISO date). */
interface Kept {
  case: EnforcementCase;
  party: Party;
  agency: Agency;
  /** The versions of the findings; `findings` is the one under review. */
  allFindings: Findings[];
  findings: Findings;
  notices: Notice[];
  defences: Defence[];
  documents: CaseDocument[];
  evidence: Evidence[];
  deadlines: Deadline[];
  today: string;
}

/** Everything the system looks at. */
export interface ReviewedFile extends Kept {
  /** By account: officers in charge, collectors of evidence. */
  people: Map<string, Person>;
  benchmarks: Benchmark[];
  /** What the file must hold for this review. */
  materials: Material[];
  /** Those that may apply to such an agency and party; whether they do is read from the facts. */
  crimeSigns: CrimeSign[];
  /** Fields of enforcement by cited law; none: the table does not know it. */
  lawFields: Map<string, string[]>;
}

const kept = (file: CaseFile, findings: Findings): Kept => ({
  case: file.case,
  party: file.party,
  agency: file.agency,
  allFindings: file.rows(findingsRows).all(),
  findings,
  notices: file.rows(noticeRows).all(),
  defences: file.rows(defenceRows).all(),
  documents: file.documents(),
  evidence: file.rows(evidenceRows).all(),
  deadlines: file.limits.all(),
  today: file.today,
});

/**
 * Reads the file. Decision tables are asked by agency, kind of party, law and article only: Operate shows to everybody
 * what a table is asked.
 * @throws ZodError when a table answers in other words
 */
export async function readFile(file: CaseFile, findings: Findings): Promise<ReviewedFile> {
  const { rules } = file;
  const whole = kept(file, findings);
  const { party, agency, evidence } = whole;
  const accounts = [...new Set([...whole.case.officerIds, ...evidence.flatMap(({ collectedBy }) => collectedBy)])];
  const [people, benchmarks, crimeSigns, lawFields, { materials }] = await Promise.all([
    file.people.findAll(accounts),
    benchmarksFor(rules, agency.id, findings, party),
    crimeSignsFor(rules, agency, party),
    fieldsOfLaws(rules, agency.id, citedLaws(findings, party)),
    materialsFor(rules, whole.case, whole),
  ]);
  const byAccount = new Map(people.map((person) => [person.id, person]));
  return { ...whole, people: byAccount, benchmarks, crimeSigns, lawFields, materials };
}
