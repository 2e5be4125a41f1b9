import { nodeHash, splitLevel } from './hashes';

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
