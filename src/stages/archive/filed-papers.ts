import type { CaseDocument } from '../../law/case/document';
import { investigationReportPaper } from '../investigation';
import type { Dossier } from './dossier';
import { evidenceList } from './evidence-list';
import { filedEvidence } from './filed-evidence';
import { fileName, pathOf } from './path';
import { pagesOf, type PrintedPaper } from './printed-paper';

/** One line of 卷内目录. Pages are of the whole case file; a file of evidence is electronic and has none. */
export interface FiledPaper {
  order: number;
  paper: PrintedPaper;
  path: string;
  firstPage: number;
  lastPage: number;
}

type Papers = Pick<Dossier, 'documents' | 'evidence' | 'names' | 'order'>;

/** The papers in order with their page numbers: one case, one file, numbered through. */
export function filedPapers(dossier: Papers): FiledPaper[] {
  let lastPage = 0;
  return inFileOrder(dossier).map((paper, index) => {
    const firstPage = lastPage + 1;
    lastPage += pagesOf(paper);
    return {
      order: index + 1,
      paper,
      path: pathOf('文书', index, `${fileName(paper.title)}.docx`),
      firstPage,
      lastPage,
    };
  });
}

/**
 * In the order of the kind of act: 立案、取证、审查、决定、送达、执行、结案 (data/26), by the time they were made within a kind. The list
 * of evidence stands before the report of the investigation.
 */
function inFileOrder({ documents, evidence, names, order }: Papers): PrintedPaper[] {
  const placeOf = ({ kind }: CaseDocument) => order.indexOf(kind);
  const ordered = [...documents].sort((a, b) => placeOf(a) - placeOf(b) || a.madeAt.localeCompare(b.madeAt));
  const early = ordered.filter((document) => placeOf(document) < order.indexOf(investigationReportPaper.kind));
  const list = evidence.length > 0 ? [evidenceList(filedEvidence(evidence), names)] : [];
  return [...early, ...list, ...ordered.slice(early.length)];
}
