import { fold, HASH_BYTES, hashesOf, type Tile, TILE_WIDTH, tileOf, tilePath } from '../law/log';
import type { HashAt } from './hashes';

/** Reads a tile; what it holds may be wider than asked (a partial one goes when the full one is there). */
export type ReadTile = (tile: Tile) => Promise<Buffer>;

/** Hashes of subtrees, out of the tiles of a tree of `size` leaves; each tile is read once. */
export function hashesFromTiles(size: number, read: ReadTile): HashAt {
  const known = new Map<string, Promise<Buffer>>();
  return async (level, index) => {
    const tileLevel = Math.floor(level / 8);
    const count = 2 ** (level % 8);
    const first = index * count;
    const tile = tileOf(tileLevel, Math.floor(first / TILE_WIDTH), size);
    const path = tilePath(tile);
    const bytes = known.get(path) ?? read(tile);
    known.set(path, bytes);
    const offset = (first % TILE_WIDTH) * HASH_BYTES;
    const part = (await bytes).subarray(offset, offset + count * HASH_BYTES);
    if (part.length !== count * HASH_BYTES) throw new Error(`Tile ${path} is too short`);
    return fold(hashesOf(part));
  };
}
