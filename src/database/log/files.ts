import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Tile, tilePath, TILE_WIDTH } from '../../law/log';
import { type ReadTile } from '../../tree';

/** The log as static files, as C2SP tlog-tiles lays them out; several processes of one system share the folder. */
export interface LogFiles {
  folder: string;
  /** A partial tile that has gone is read out of the full one. */
  read: ReadTile;
  write(tile: Tile, bytes: Buffer): Promise<void>;
  /** Once the full tile is there. */
  removePartial(tile: Tile): Promise<void>;
  /** null: there is none yet. */
  checkpoint(): Promise<string | null>;
  writeCheckpoint(text: string): Promise<void>;
}

const ITEM_BYTES = { hash: 32, entry: 2 + 64 };

/** @param filesDir where the system keeps its files; the log stands in `log` */
export function createLogFiles(filesDir: string): LogFiles {
  const folder = join(filesDir, 'log');
  const at = (tile: Tile) => join(folder, tilePath(tile));
  return {
    folder,
    async read(tile) {
      const whole = () => readFile(at({ ...tile, width: TILE_WIDTH }));
      const bytes = await readFile(at(tile)).catch(whole);
      const item = tile.level === 'entries' ? ITEM_BYTES.entry : ITEM_BYTES.hash;
      return bytes.subarray(0, tile.width * item);
    },
    write: (tile, bytes) => replace(at(tile), bytes),
    removePartial: (tile) => rm(`${at(tile)}.p`, { recursive: true, force: true }),
    checkpoint: () =>
      readFile(join(folder, 'checkpoint'), 'utf8').catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }),
    writeCheckpoint: (text) => replace(join(folder, 'checkpoint'), Buffer.from(text)),
  };
}

/** Appears under its name when all of it is on disk. */
async function replace(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}`;
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
