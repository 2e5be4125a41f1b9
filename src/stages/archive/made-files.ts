import { coverDocx } from './cover';
import type { Dossier } from './dossier';
import { filedEvidence } from './filed-evidence';
import { filedPapers } from './filed-papers';
import { indexDocx } from './index-of-file';
import { paths, proofPath } from './manifest';
import { paperDocx } from './printed-paper';
import { readme } from './readme';
import { recordLines } from './record-extract';

/** What is made for the package: how to verify it, cover, index, record extract and papers. */
export async function madeFiles(dossier: Dossier): Promise<{ path: string; bytes: Buffer }[]> {
  const papers = filedPapers(dossier);
  const made = [
    { path: paths.readme, bytes: Buffer.from(readme(dossier)) },
    { path: '卷宗封面.docx', bytes: await coverDocx(dossier, papers) },
    { path: '卷内目录.docx', bytes: await indexDocx(papers, filedEvidence(dossier.evidence)) },
    { path: paths.record, bytes: Buffer.from(recordLines(dossier.entries)) },
  ];
  for (const { sequence, text } of dossier.proofs.texts)
    made.push({ path: proofPath(sequence), bytes: Buffer.from(text) });
  for (const { paper, path, firstPage } of papers) made.push({ path, bytes: await paperDocx(paper, firstPage) });
  return made;
}
