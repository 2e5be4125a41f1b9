import { readCheckpoint } from './checkpoint';
import { leafHash } from './hashes';
import type { Verifier } from './keys';
import { rootOfProof } from './proofs';

export const PROOF_TYPE = 'c2sp.org/tlog-proof@v1';

interface Told {
  index: number;
  proof: Buffer[];
  /** The signed checkpoint as it is. */
  checkpoint: string;
  /** What an outsider needs to compute the leaf; not covered by the proof itself. */
  extra?: Buffer;
}

/** A proof that stands for itself (C2SP tlog-proof): leaf, path, and signed checkpoint. */
export const proofText = ({ index, proof, checkpoint, extra }: Told): string =>
  [
    PROOF_TYPE,
    ...(extra ? [`extra ${extra.toString('base64')}`] : []),
    `index ${index}`,
    ...proof.map((hash) => hash.toString('base64')),
    '',
    checkpoint,
  ].join('\n');

/** @throws Error when it is no proof */
export function readProof(text: string): Told {
  const end = text.indexOf('\n\n');
  const [type, ...lines] = text.slice(0, end).split('\n');
  const extra = lines[0]?.startsWith('extra ') ? Buffer.from(lines.shift()!.slice(6), 'base64') : undefined;
  const [, index] = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '') ?? [];
  if (end < 0 || type !== PROOF_TYPE || !index) throw new Error('Not a tlog-proof');
  const proof = lines.map((line) => Buffer.from(line, 'base64'));
  return { index: Number(index), proof, checkpoint: text.slice(end + 2), extra };
}

/** Whether the log holds this leaf, as the proof says. Never throws. */
export function proves(text: string, leaf: Buffer, log: Verifier): boolean {
  try {
    const { index, proof, checkpoint } = readProof(text);
    const { size, root } = readCheckpoint(checkpoint, log);
    return rootOfProof(leafHash(leaf), index, size, proof)?.equals(root) ?? false;
  } catch {
    return false;
  }
}
