import type { EnforcementCase, Party } from '../../../law/case/case';
import type { CaseDocument } from '../../../law/case/document';
import type { Deadline } from '../../../law/case/deadline';
import type { Evidence } from '../../evidence/evidence';
import type { Findings } from '../../investigation/findings';
import type { Defence } from '../../defence/defence';
import type { Notice } from '../../notice/notice';
import type { Agency } from '../../../law/people/agency';
import type { Person } from '../../../law/people/person';
import type { AgencyStore, CaseRows, PartyStore, PeopleStore, RuleTables } from '../../../ports/stores';
import { materialsFor, type Material } from '../materials';
import { benchmarksFor, type Benchmark } from './benchmark';
import { crimeSignsFor, type CrimeSign } from './crime-signs';
import { citedLaws, fieldsOfLaws } from './law-fields';

/** Everything the system looks at, read from the file on the day of the review (`today`, ISO date). */
export interface ReviewedFile {
  case: EnforcementCase;
  party: Party;
  agency: Agency;
  /** The versions of the findings; `findings` is the one under review. */
  allFindings: Findings[];
  findings: Findings;
  /** By account: officers in charge, collectors of evidence. */
  people: Map<string, Person>;
  notices: Notice[];
  defences: Defence[];
  documents: CaseDocument[];
  evidence: Evidence[];
  deadlines: Deadline[];
  benchmarks: Benchmark[];
  /** What the file must hold for this review. */
  materials: Material[];
  /** Those that may apply to such an agency and party; whether they do is read from the facts. */
  crimeSigns: CrimeSign[];
  /** Fields of enforcement by cited law; none: the table does not know it. */
  lawFields: Map<string, string[]>;
  today: string;
}

export interface Stores {
  parties: PartyStore; agencies: AgencyStore; people: PeopleStore; findings: CaseRows<Findings>; notices: CaseRows<Notice>; defences: CaseRows<Defence>;
  documents: CaseRows<CaseDocument>; evidence: CaseRows<Evidence>; deadlines: CaseRows<Deadline>; rules: RuleTables;
}

/** Reads the file. Decision tables are asked by agency, kind of party, law and article only: Operate shows to everybody what a table is asked. */
export async function readFile(stores: Stores, row: EnforcementCase, findings: Findings, today: string): Promise<ReviewedFile> {
  const evidence = await stores.evidence.ofCase(row.id);
  const agency = await stores.agencies.get(row.agencyId);
  const party = await stores.parties.get(row.id);
  const people = new Map<string, Person>();
  for (const id of new Set([...row.officerIds, ...evidence.flatMap(({ collectedBy }) => collectedBy)])) {
    const person = await stores.people.find(id);
    if (person) people.set(id, person);
  }
  const defences = await stores.defences.ofCase(row.id);
  return {
    case: row, agency, findings, people, evidence, today, party,
    allFindings: await stores.findings.ofCase(row.id), notices: await stores.notices.ofCase(row.id), defences,
    documents: await stores.documents.ofCase(row.id), deadlines: await stores.deadlines.ofCase(row.id),
    benchmarks: await benchmarksFor(stores.rules, agency.id, findings, party), crimeSigns: await crimeSignsFor(stores.rules, agency, party),
    lawFields: await fieldsOfLaws(stores.rules, agency.id, citedLaws(findings, party)),
    materials: (await materialsFor(stores.rules, row, { findings, defences })).materials,
  };
}
