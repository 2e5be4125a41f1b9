import { createHash } from 'node:crypto';

const sha256 = (...parts: Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** RFC 6962, 2.1: 32 bytes. */
export const leafHash = (data: Uint8Array): Buffer => sha256(LEAF, data);
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(NODE, left, right);
export const emptyRoot = (): Buffer => sha256();

/** Largest power of two below `size`, as its exponent; `size` > 1. */
export function splitLevel(size: number): number {
  let level = 0;
  while (2 ** (level + 1) < size) level++;
  return level;
}

/** The hashes of a row of nodes, folded into one; their number is a power of two. */
export function fold(hashes: Buffer[]): Buffer {
  let row = hashes;
  while (row.length > 1)
    row = Array.from({ length: row.length / 2 }, (_, index) => nodeHash(row[2 * index]!, row[2 * index + 1]!));
  return row[0]!;
}
