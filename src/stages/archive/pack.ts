import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { FileStore } from '../../ports/stores';
import { filedEvidence, filedPapers, type CaseFile } from './case-file';
import { coverDocx } from './cover';
import type { FiledEvidence } from './evidence-list';
import { indexDocx } from './index-of-file';
import { manifestOf, packed, paths, sumsOf, type PackedFile } from './manifest';
import { paperDocx } from './paper';
import { readme } from './readme';
import { recordLines } from './record-extract';

/** Every file has this time, so that packing the same case again gives the same bytes. */
const always = { mtime: new Date(Date.UTC(1980, 0, 1)), mode: 0o100644, forceDosTimestamp: true };

/**
 * Bytes of the case-file package (电子案卷, P5): cover, index, papers, evidence (streamed), record extract, manifest and how to verify it.
 * The stream fails when a file of evidence is no longer what it was at intake.
 */
export async function packCaseFile(file: CaseFile, files: Pick<FileStore, 'read'>): Promise<AsyncIterable<Uint8Array>> {
  const made = await madeFiles(file);
  const evidence = filedEvidence(file.evidence);
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const list: PackedFile[] = made.map(({ path, bytes }) => packed(path, bytes));
  list.push(...evidence.map(({ path, evidence: { bytes, sm3 } }) => ({ path, bytes, sm3 })));
  const manifest = Buffer.from(`${JSON.stringify(manifestOf(file, list), null, 2)}\n`);
  const sums = Buffer.from(sumsOf([...list, packed(paths.manifest, manifest)]));
  for (const { path, bytes } of [...made, { path: paths.manifest, bytes: manifest }, { path: paths.sums, bytes: sums }]) zip.addBuffer(bytes, path, always);
  for (const one of evidence) {
    zip.addReadStreamLazy(one.path, { ...always, compress: false }, (take) => {
      const stream = Readable.from(unchanged(one, files));
      stream.once('error', (error) => output.destroy(error));
      output.once('close', () => stream.destroy());
      take(null, stream);
    });
  }
  zip.end();
  return output;
}

async function madeFiles(file: CaseFile): Promise<{ path: string; bytes: Buffer }[]> {
  const papers = filedPapers(file);
  const made = [
    { path: paths.readme, bytes: Buffer.from(readme(file)) },
    { path: '卷宗封面.docx', bytes: await coverDocx(file, papers) },
    { path: '卷内目录.docx', bytes: await indexDocx(papers, filedEvidence(file.evidence)) },
    { path: paths.record, bytes: Buffer.from(recordLines(file.entries)) },
  ];
  for (const { paper, path, firstPage } of papers) made.push({ path, bytes: await paperDocx(paper, firstPage) });
  return made;
}

/** The bytes of one piece of evidence, checked while they pass (P4). */
async function* unchanged({ evidence }: FiledEvidence, files: Pick<FileStore, 'read'>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sm3');
  for await (const chunk of files.read(evidence.path) as Readable) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== evidence.sm3) throw new Error(`Evidence ${evidence.id} differs from its SM3 at intake: run npm run verify and restore the file`);
}
