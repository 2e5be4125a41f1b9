import { body, docx, title } from '../../print/docx';
import { paginate } from '../../print/paginate';

/** A paper as the case file prints it. */
export interface PrintedPaper {
  title: string;
  number: string | null;
  paragraphs: string[];
}

/** The paper as .docx with the page numbers of the whole case file. */
export function paperDocx(paper: PrintedPaper, firstPage: number): Promise<Buffer> {
  const lines = paginate(paper.paragraphs).flatMap((page, index) =>
    page.map(({ text, begins }, place) => body(text, { begins, breakBefore: index > 0 && place === 0 })),
  );
  const number = paper.number ? [body(paper.number, { centred: true })] : [];
  return docx([title(paper.title), ...number, ...lines], firstPage);
}

export const pagesOf = (paper: PrintedPaper) => paginate(paper.paragraphs).length;
