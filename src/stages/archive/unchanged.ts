import { createHash } from 'node:crypto';
import type { FileStore } from '../../ports/stores';
import type { FiledEvidence } from './filed-evidence';

/**
 * The bytes of one piece of evidence, checked while they pass (P4).
 * @throws Error when they are not what they were at intake
 */
export async function* unchanged(
  { evidence: { id, path, sm3 } }: FiledEvidence,
  files: Pick<FileStore, 'read'>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sm3');
  for await (const chunk of files.read(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sm3) {
    throw new Error(`Evidence ${id} differs from its SM3 at intake: run npm run verify and restore the file`);
  }
}
