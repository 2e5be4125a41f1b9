import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { FileStore } from '../../ports/stores';
import type { Dossier } from './dossier';
import { filedEvidence } from './filed-evidence';
import { madeFiles } from './made-files';
import { manifestOf, packed, paths, sumsOf } from './manifest';
import { unchanged } from './unchanged';

/** Every file has this time, so that packing the same case again gives the same bytes. */
const always = { mtime: new Date(Date.UTC(1980, 0, 1)), mode: 0o100644, forceDosTimestamp: true };

/**
 * Bytes of the case-file package (电子案卷, P5): cover, index, papers, evidence (streamed), record extract, manifest and
 * how to verify it. The stream fails when a file of evidence is no longer what it was at intake.
 */
export async function packDossier(
  dossier: Dossier,
  files: Pick<FileStore, 'read'>,
): Promise<AsyncIterable<Uint8Array>> {
  const made = await madeFiles(dossier);
  const evidence = filedEvidence(dossier.evidence);
  const list = [
    ...made.map(({ path, bytes }) => packed(path, bytes)),
    ...evidence.map(({ path, evidence: { bytes, sm3 } }) => ({ path, bytes, sm3 })),
  ];
  const manifest = Buffer.from(`${JSON.stringify(manifestOf(dossier, list), null, 2)}\n`);
  const sums = Buffer.from(sumsOf([...list, packed(paths.manifest, manifest)]));

  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const { path, bytes } of made) zip.addBuffer(bytes, path, always);
  zip.addBuffer(manifest, paths.manifest, always);
  zip.addBuffer(sums, paths.sums, always);
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
