import type { CaseFile } from '../../ports/case-file';
import { decisionRows } from '../decision';
import { evidenceRows } from '../evidence';
import type { CaseDocument } from '../../law/case/document';
import { signatureRows, signaturesIn, signedLines } from '../tasks';
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
    documents: await withSignatures(file),
    evidence,
    proofs: await file.proofs(),
    entries: await file.record(),
    names: new Map(collectors.map(({ id, name }) => [id, name])),
    order: file.kind.papers.map(({ kind }) => kind),
  };
}

/** As they are printed: below the text of each paper stand the signatures under which it was made. */
async function withSignatures(file: CaseFile): Promise<CaseDocument[]> {
  const accounts = file.rows(signatureRows).all();
  const signers = await file.people.findAll(accounts.map(({ account }) => account));
  const nameOf = (id: string) => ({ id, name: signers.find((signer) => signer.id === id)?.name ?? id });
  const signatures = signaturesIn(file, nameOf);
  return file.documents().map((paper) => ({
    ...paper,
    paragraphs: [...paper.paragraphs, ...signedLines(signatures, paper.id)],
  }));
}
