import { linesOf } from './lines';

/**
 * A page of the case file as the .docx sets it: 28 characters a line, 22 lines a page (as GB/T 9704), exact line
 * height.
 */
const charactersPerLine = 28;
const linesPerPage = 22;
/** Title with its number and the space around them. */
const linesOfTitle = 4;
const indent = 2;

/** A paragraph or the part of one that fits on its page. */
export interface Piece {
  text: string;
  begins: boolean;
}

/**
 * Splits a paper into pages, so that the page numbers of the index (卷内目录) hold whatever sets the pages. Each page is
 * broken by hand in the .docx; its lines never need more room than counted here.
 */
export function paginate(paragraphs: string[]): Piece[][] {
  const pages: Piece[][] = [[]];
  let left = linesPerPage - linesOfTitle;
  for (const paragraph of linesOf(paragraphs)) {
    const characters = [...paragraph];
    let at = 0;
    for (let begins = true; at < characters.length; begins = false) {
      if (left === 0) {
        pages.push([]);
        left = linesPerPage;
      }
      const room = left * charactersPerLine - (begins ? indent : 0);
      const part = characters.slice(at, at + room);
      pages.at(-1)!.push({ text: part.join(''), begins });
      left -= Math.ceil((part.length + (begins ? indent : 0)) / charactersPerLine);
      at += room;
    }
  }
  return pages;
}
