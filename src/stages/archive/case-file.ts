import type { EnforcementCase, Party } from '../../law/case/case';
import { documentKinds, type CaseDocument } from '../../law/case/document';
import { type Evidence } from '../evidence/evidence';
import type { Decision } from '../decision/decision';
import type { Agency } from '../../law/people/agency';
import type { Person } from '../../law/people/person';
import type { ChainedEntry } from '../../law/record/entry';
import { evidenceList, type FiledEvidence } from './evidence-list';
import { inFileOrder, pagesOf, type Paper } from './paper';

/** Everything that goes into the case file (案卷, P5). */
export interface CaseFile {
  case: EnforcementCase;
  agency: Agency;
  party: Party;
  decision: Decision | null;
  officers: Person[];
  documents: CaseDocument[];
  evidence: Evidence[];
  entries: ChainedEntry[];
  /** Names of people by account, for what is printed. */
  names: Map<string, string>;
}

/** One line of 卷内目录. Pages are of the whole case file; a file of evidence is electronic and has none. */
export interface FiledPaper { order: number; paper: Paper; path: string; firstPage: number; lastPage: number }

/** Evidence stands between filing and the report of the investigation. */
const beforeEvidence = documentKinds.indexOf('filing');

/** The papers in order with their page numbers: one case, one file, numbered through. */
export function filedPapers({ documents, evidence, names }: Pick<CaseFile, 'documents' | 'evidence' | 'names'>): FiledPaper[] {
  const ordered = inFileOrder(documents, documentKinds);
  const early = ordered.filter(({ kind }) => documentKinds.indexOf(kind) <= beforeEvidence);
  const papers: Paper[] = [...early, ...(evidence.length > 0 ? [evidenceList(filedEvidence(evidence), names)] : []), ...ordered.slice(early.length)];
  let lastPage = 0;
  return papers.map((paper, index) => {
    const firstPage = lastPage + 1;
    lastPage += pagesOf(paper);
    return { order: index + 1, paper, path: `文书/${twoDigits(index + 1)}-${fileName(paper.title)}.docx`, firstPage, lastPage };
  });
}

/** Files of evidence under names that any system can unpack. */
export function filedEvidence(evidence: Evidence[]): FiledEvidence[] {
  return evidence.map((one, index) => ({ evidence: one, path: `证据/${twoDigits(index + 1)}-${fileName(one.title)}-${fileName(one.fileName)}` }));
}

const twoDigits = (order: number) => String(order).padStart(2, '0');

/** Without what a file system refuses; at most 60 characters, the ending kept. */
const fileName = (text: string) => text.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, '_').slice(-60);
