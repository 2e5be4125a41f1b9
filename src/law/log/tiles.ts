export const TILE_WIDTH = 256;
export const HASH_BYTES = 32;

/** A tile of hashes, or (`entries`) a bundle of leaves; `width` < 256: a partial one. */
export interface Tile {
  level: number | 'entries';
  index: number;
  width: number;
}

/** Address below the prefix of the log, e.g. tile/0/x001/234.p/7. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g)!;
  const path = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** Number of hashes that tiles of this level hold together in a tree of `size` leaves. */
export const countAt = (level: number, size: number): number => Math.floor(size / TILE_WIDTH ** level);

/** Tile `index` of a level as it is in a tree of `size` leaves. */
export const tileOf = (level: number, index: number, size: number): Tile => ({
  level,
  index,
  width: Math.min(TILE_WIDTH, countAt(level, size) - index * TILE_WIDTH),
});

export const hashesOf = (bytes: Buffer): Buffer[] =>
  Array.from({ length: bytes.length / HASH_BYTES }, (_, n) => bytes.subarray(n * HASH_BYTES, (n + 1) * HASH_BYTES));
