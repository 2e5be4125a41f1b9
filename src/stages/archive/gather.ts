import type { EnforcementCase } from '../../law/case/case';
import type { CaseDocument } from '../../law/case/document';
import type { Evidence } from '../evidence/evidence';
import type { Decision } from '../decision/decision';
import type { ChainedEntry } from '../../law/record/entry';
import type { AgencyStore, CaseRows, PartyStore, PeopleStore } from '../../ports/stores';
import type { CaseFile } from './case-file';

interface Means {
  agencies: AgencyStore; parties: PartyStore; people: PeopleStore; decisions: CaseRows<Decision>; documents: CaseRows<CaseDocument>;
  evidence: CaseRows<Evidence>;
}

/** Brings together what belongs into the case file (一案一卷, P5). */
export async function gatherCaseFile(means: Means, matter: EnforcementCase, entries: ChainedEntry[]): Promise<CaseFile> {
  const [agency, party, decision, documents, evidence, officers] = await Promise.all([
    means.agencies.get(matter.agencyId), means.parties.get(matter.id), means.decisions.latest(matter.id), means.documents.ofCase(matter.id),
    means.evidence.ofCase(matter.id), Promise.all(matter.officerIds.map((id) => means.people.get(id))),
  ]);
  const names = new Map<string, string>();
  for (const account of new Set(evidence.flatMap(({ collectedBy }) => collectedBy))) {
    names.set(account, (await means.people.find(account))?.name ?? account);
  }
  return { case: matter, agency, party, decision, officers, documents, evidence, entries, names };
}
