import { type HashAt, nodeHash, rangeHash, splitLevel } from './hashes';

/** RFC 6962, 2.1.1: from the leaf's sibling up to the root's child. `index` < `size`. */
export const inclusionProof = (at: HashAt, index: number, size: number): Promise<Buffer[]> => path(at, index, 0, size);

async function path(at: HashAt, index: number, from: number, to: number): Promise<Buffer[]> {
  if (to - from === 1) return [];
  const middle = from + 2 ** splitLevel(to - from);
  return index < middle
    ? [...(await path(at, index, from, middle)), await rangeHash(at, middle, to)]
    : [...(await path(at, index, middle, to)), await rangeHash(at, from, middle)];
}

/** Root of the tree of `size` leaves in which the proof puts this leaf; null: the proof does not fit. */
export function rootOfProof(leaf: Buffer, index: number, size: number, proof: Buffer[]): Buffer | null {
  if (index >= size) return null;
  if (size === 1) return proof.length === 0 ? leaf : null;
  const sibling = proof.at(-1);
  if (!sibling) return null;
  const half = 2 ** splitLevel(size);
  const rest = proof.slice(0, -1);
  const left = index < half;
  const part = left ? rootOfProof(leaf, index, half, rest) : rootOfProof(leaf, index - half, size - half, rest);
  return part && (left ? nodeHash(part, sibling) : nodeHash(sibling, part));
}

/** RFC 6962, 2.1.2: that the tree of `size` leaves grew out of that of `before` leaves; 0 < `before` <= `size`. */
export const consistencyProof = (at: HashAt, before: number, size: number): Promise<Buffer[]> =>
  grown(at, before, 0, size, true);

async function grown(at: HashAt, before: number, from: number, to: number, whole: boolean): Promise<Buffer[]> {
  if (before === to) return whole ? [] : [await rangeHash(at, from, to)];
  const middle = from + 2 ** splitLevel(to - from);
  return before <= middle
    ? [...(await grown(at, before, from, middle, whole)), await rangeHash(at, middle, to)]
    : [...(await grown(at, before, middle, to, false)), await rangeHash(at, from, middle)];
}

interface Head {
  size: number;
  root: Buffer;
}

/** Whether the proof leads from the older head to the newer one. */
export function isConsistent(older: Head, newer: Head, proof: Buffer[]): boolean {
  if (older.size === 0) return proof.length === 0;
  if (older.size === newer.size) return proof.length === 0 && older.root.equals(newer.root);
  if (older.size > newer.size) return false;
  const found = roots(older.size, newer.size, proof, older.root);
  return found !== null && found.before.equals(older.root) && found.after.equals(newer.root);
}

/** Both roots as the proof gives them; `known`: the older root, where it is a whole subtree on the way. */
function roots(
  before: number,
  size: number,
  proof: Buffer[],
  known: Buffer | null,
): { before: Buffer; after: Buffer } | null {
  if (before === size) {
    const hash = known ?? proof[0];
    return hash && proof.length === (known ? 0 : 1) ? { before: hash, after: hash } : null;
  }
  const sibling = proof.at(-1);
  if (!sibling) return null;
  const half = 2 ** splitLevel(size);
  const rest = proof.slice(0, -1);
  if (before <= half) {
    const left = roots(before, half, rest, known);
    return left && { before: left.before, after: nodeHash(left.after, sibling) };
  }
  const right = roots(before - half, size - half, rest, null);
  return right && { before: nodeHash(sibling, right.before), after: nodeHash(sibling, right.after) };
}
