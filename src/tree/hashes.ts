import { emptyRoot, nodeHash, splitLevel } from '../law/log';

/** Gives the hash of a whole subtree: of the 2^level leaves from index * 2^level on. */
export type HashAt = (level: number, index: number) => Promise<Buffer>;

/** Hash of the leaves from `from` to `to` (exclusive); `from` is a multiple of the power of two that covers them. */
export async function rangeHash(at: HashAt, from: number, to: number): Promise<Buffer> {
  const size = to - from;
  if (size === 0) return emptyRoot();
  const level = Math.log2(size);
  if (Number.isInteger(level)) return at(level, from / size);
  const middle = from + 2 ** splitLevel(size);
  return nodeHash(await rangeHash(at, from, middle), await rangeHash(at, middle, to));
}
