import type { CaseDocument } from '../../law/case/document';
import { body, docx, title } from '../../print/docx';
import { paginate } from '../../print/paginate';

/** A paper with its place in the case file. */
export interface Paper { title: string; number: string | null; paragraphs: string[]; madeAt?: string }

/** The paper as .docx with the page numbers of the whole case file. */
export function paperDocx(paper: Paper, firstPage: number): Promise<Buffer> {
  const pages = paginate(paper.paragraphs);
  const lines = pages.flatMap((page, index) =>
    page.map(({ text, begins }, place) => body(text, { begins, breakBefore: index > 0 && place === 0 })));
  return docx([title(paper.title), ...(paper.number ? [body(paper.number, { centred: true })] : []), ...lines], firstPage);
}

export const pagesOf = (paper: Paper) => paginate(paper.paragraphs).length;

/** Papers in the order of the case file: 立案、取证、审查、决定、送达、执行、结案 (data/26), by the time they were made within a kind. */
export function inFileOrder(documents: CaseDocument[], kinds: readonly CaseDocument['kind'][]): CaseDocument[] {
  return [...documents].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.madeAt.localeCompare(b.madeAt));
}
