import {
  type Checkpoint,
  cosignatureLine,
  emptyRoot,
  isConsistent,
  readCheckpoint,
  type Signer,
  tilePath,
  TILE_WIDTH,
  type Verifier,
} from '../../law/log';
import { consistencyProof, hashesFromTiles, rangeHash, type ReadTile } from '../../tree';

/** What a witness has seen last; null: nothing yet. */
export interface Memory {
  read(): Promise<string | null>;
  /** The checkpoint with the witness's own signature. */
  keep(cosigned: string): Promise<void>;
  /** What proves a fork or a shortening, for whoever is told. */
  keepEvidence(checkpoint: string): Promise<void>;
}

export interface Watched {
  log: Verifier;
  witness: Signer;
  fetch(path: string): Promise<Buffer>;
  memory: Memory;
  now(): Date;
}

/** `alarm`: in Chinese; null: the log grew, or stayed, as it must. */
export interface Seen {
  size: number;
  before: number;
  alarm: string | null;
}

/**
 * Looks at the log once: its signature, that it grew out of what was seen before, that its tiles give its root; then
 * cosigns it. A log that forked or was shortened is not cosigned. @throws Error when it can't be reached or read
 */
export async function watchOnce({ log, witness, fetch, memory, now }: Watched): Promise<Seen> {
  const text = (await fetch('checkpoint')).toString('utf8');
  const newer = readCheckpoint(text, log);
  const kept = await memory.read();
  const older = kept === null ? { size: 0, root: emptyRoot() } : readCheckpoint(kept, log);
  const alarm = await alarmOf(older, newer, tilesFrom(fetch));
  if (alarm) await memory.keepEvidence(text);
  else await memory.keep(`${text}${cosignatureLine(newer.note.text, witness, now())}`);
  return { size: newer.size, before: older.size, alarm };
}

type Head = Pick<Checkpoint, 'size' | 'root'>;

async function alarmOf(older: Head, newer: Head, read: ReadTile): Promise<string | null> {
  if (newer.size < older.size) return `日志被截短：上次有 ${older.size} 条，现在只有 ${newer.size} 条`;
  if (newer.size === older.size)
    return newer.root.equals(older.root) ? null : `日志分叉：同样 ${newer.size} 条，根哈希与上次不同`;
  const at = hashesFromTiles(newer.size, read);
  if (!(await rangeHash(at, 0, newer.size)).equals(newer.root)) return '日志的文件与检查点的根哈希不符';
  const proof = older.size > 0 ? await consistencyProof(at, older.size, newer.size) : [];
  return isConsistent(older, newer, proof)
    ? null
    : `日志分叉：现在的 ${newer.size} 条不是从上次的 ${older.size} 条增长而来，此前的记录被改动`;
}

/** A partial tile may have become a full one meanwhile. */
const tilesFrom =
  (fetch: Watched['fetch']): ReadTile =>
  async (tile) => {
    const whole = () => fetch(tilePath({ ...tile, width: TILE_WIDTH }));
    return (await fetch(tilePath(tile)).catch(whole)).subarray(0, tile.width * 32);
  };
