import type { CaseFile } from '../../ports/case-file';
import { decisionRows } from '../decision';
import { evidenceRows } from '../evidence';
import type { Dossier } from './dossier';

/** Brings together what belongs into the case file (一案一卷, P5). */
export async function gatherDossier(file: CaseFile): Promise<Dossier> {
  const evidence = file.rows(evidenceRows).all();
  const collectors = await file.people.findAll(evidence.flatMap(({ collectedBy }) => collectedBy));
  return {
    case: file.case,
    agency: file.agency,
    party: file.party,
    decision: file.rows(decisionRows).latest(),
    officers: await file.officers(),
    documents: file.documents(),
    evidence,
    proofs: await file.proofs(),
    entries: await file.record(),
    names: new Map(collectors.map(({ id, name }) => [id, name])),
    order: file.kind.papers.map(({ kind }) => kind),
  };
}
