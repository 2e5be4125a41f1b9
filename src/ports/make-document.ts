import { documentKindNames, type CaseDocument, type DocumentKind } from '../law/case/document';
import { newId } from '../base/ids';
import { digestOf } from '../law/record/chain';
import type { CaseRows, RecordStore } from './stores';

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

export interface Desk { documents: CaseRows<CaseDocument>; record: RecordStore; clock: { now(): Date } }

/**
 * Makes a paper of the case (文书) and puts it into the file; empty paragraphs are left out. The record holds its SM3 (处罚法 47, P4), so that a
 * paper changed later is noticed.
 */
export async function makeDocument(
  { documents, record, clock }: Desk, paper: Paper,
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
  const { id: documentId, caseId, kind, number, title, madeBy } = document;
  record.append({
    caseId, actor: madeBy, act: 'document-made', summary: `制作文书：${titled(document)}`, basis: '行政处罚法第四十七条',
    details: { documentId, kind, title, number, sm3: digestOf(document) },
  });
  return document;
}

/** E.g. 行政处罚决定书（天教罚字〔2026〕1号）. */
export const titled = ({ title, number }: Pick<CaseDocument, 'title' | 'number'>): string => (number ? `${title}（${number}）` : title);
