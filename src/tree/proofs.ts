import { splitLevel } from '../law/log';
import { type HashAt, rangeHash } from './hashes';

/** RFC 6962, 2.1.1: from the leaf's sibling up to the root's child. `index` < `size`. */
export const inclusionProof = (at: HashAt, index: number, size: number): Promise<Buffer[]> => path(at, index, 0, size);

async function path(at: HashAt, index: number, from: number, to: number): Promise<Buffer[]> {
  if (to - from === 1) return [];
  const middle = from + 2 ** splitLevel(to - from);
  return index < middle
    ? [...(await path(at, index, from, middle)), await rangeHash(at, middle, to)]
    : [...(await path(at, index, middle, to)), await rangeHash(at, from, middle)];
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
