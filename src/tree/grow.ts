import { countAt, fold, hashesOf, leafHash, type Tile, TILE_WIDTH } from '../law/log';
import type { ReadTile } from './tiles';

export interface WrittenTile {
  tile: Tile;
  bytes: Buffer;
}

/** Tiles and bundles that a tree of `size` leaves gets by further leaves, the leaves first. */
export async function grow(size: number, leaves: Buffer[], read: ReadTile): Promise<WrittenTile[]> {
  const bundles = await extend('entries', size, leaves.map(prefixed), read);
  const hashes = await levels(0, size, leaves.map(leafHash), read);
  return [...bundles, ...hashes];
}

/** A leaf in a bundle: its length as two bytes, then itself. */
const prefixed = (leaf: Buffer): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(leaf.length);
  return Buffer.concat([length, leaf]);
};

async function levels(level: number, size: number, added: Buffer[], read: ReadTile): Promise<WrittenTile[]> {
  if (added.length === 0) return [];
  const written = await extend(level, countAt(level, size), added, read);
  const full = written.filter(({ tile }) => tile.width === TILE_WIDTH).map(({ bytes }) => fold(hashesOf(bytes)));
  return [...written, ...(await levels(level + 1, size, full, read))];
}

/** Appends to the last tile of a level that holds `count` items, and begins new ones. */
async function extend(level: Tile['level'], count: number, added: Buffer[], read: ReadTile): Promise<WrittenTile[]> {
  const first = Math.floor(count / TILE_WIDTH);
  const kept = count % TILE_WIDTH;
  let before = kept > 0 ? await read({ level, index: first, width: kept }) : Buffer.alloc(0);
  let room = TILE_WIDTH - kept;
  const written: WrittenTile[] = [];
  for (let from = 0, index = first; from < added.length; index++) {
    const part = added.slice(from, from + room);
    const width = TILE_WIDTH - room + part.length;
    written.push({ tile: { level, index, width }, bytes: Buffer.concat([before, ...part]) });
    from += part.length;
    before = Buffer.alloc(0);
    room = TILE_WIDTH;
  }
  return written;
}
