import { documentKindNames, type CaseDocument, type DocumentKind } from '../case/file';
import { newId } from '../ids';
import type { CaseRows } from '../stores';

export interface Paper {
  caseId: string;
  kind: DocumentKind;
  number?: string | null;
  /** Default: the name of the kind. */
  title?: string;
  paragraphs: string[];
  /** Account, or 'system'. */
  madeBy: string;
}

/** Makes a paper of the case (文书) and puts it into the file. Empty paragraphs are left out. */
export async function makeDocument(
  { documents, clock }: { documents: CaseRows<CaseDocument>; clock: { now(): Date } }, paper: Paper,
): Promise<CaseDocument> {
  const document: CaseDocument = {
    id: newId(),
    caseId: paper.caseId,
    kind: paper.kind,
    number: paper.number ?? null,
    title: paper.title ?? documentKindNames[paper.kind],
    paragraphs: paper.paragraphs.map((paragraph) => paragraph.trim()).filter(Boolean),
    madeBy: paper.madeBy,
    madeAt: clock.now().toISOString(),
  };
  await documents.save(document);
  return document;
}
