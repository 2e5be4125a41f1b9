import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { proofText, readCheckpoint, tilePath, type Verifier } from '../../law/log';
import { hashesFromTiles, inclusionProof, type ReadTile } from '../../tree';
import { canonical } from '../../law/record/canonical';
import type { RecordedEntry } from '../../law/record/entry';
import { committedText, openingSalt } from '../../law/record/seal';
import type { AskedEntry, Proofs } from '../../ports/stores';
import { entryWith, recordOfCase } from '../record';
import type { LogFiles } from './files';

/** The published log as proofs are made from it. `hurry` asks for an integration at once. */
export interface PublishedLog {
  files: LogFiles;
  hurry?: () => void;
}

const PATIENCE_MS = 5_000;
const EVERY_MS = 25;

interface Head {
  text: string;
  size: number;
}

/** Proofs that entries stand in the log; without a log there are none. */
export function createProver(key: Verifier, log: PublishedLog | undefined) {
  async function head(): Promise<Head | null> {
    const text = (await log?.files.checkpoint()) ?? null;
    return text === null ? null : { text, size: readCheckpoint(text, key).size };
  }
  const isIn = (entry: RecordedEntry, { size }: Head) => entry.place !== null && entry.place < size;

  async function proof(entry: RecordedEntry, { text, size }: Head, read: ReadTile, extra?: Buffer): Promise<string> {
    const path = await inclusionProof(hashesFromTiles(size, read), entry.place!, size);
    return proofText({ index: entry.place!, proof: path, checkpoint: text, extra });
  }

  return {
    async ofCase(manager: EntityManager, caseId: string): Promise<Proofs> {
      if (!log) return { key: null, texts: [] };
      const until = Date.now() + PATIENCE_MS;
      for (;;) {
        const entries = await recordOfCase(manager, caseId);
        const now = await head();
        const ready = now !== null && entries.every((entry) => isIn(entry, now));
        if (!ready) log.hurry?.();
        if (!ready && Date.now() < until) {
          await wait(EVERY_MS);
          continue;
        }
        const proven = now ? entries.filter((entry) => isIn(entry, now)) : [];
        const read = readOnce(log.files.read);
        const texts = await Promise.all(
          proven.map(async (entry) => ({ sequence: entry.sequence, text: await proof(entry, now!, read) })),
        );
        return { key: key.text, texts };
      }
    },
    /** With what the entry says as extra data: salt and content, so that the leaf can be computed. */
    async of(manager: EntityManager, asked: AskedEntry): Promise<string | null> {
      const entry = await entryWith(manager, asked);
      const now = await head();
      if (!log || !entry || !now || !isIn(entry, now)) return null;
      const said = `{"content":${committedText(entry)},"salt":${canonical(openingSalt(entry.salt))}}`;
      return proof(entry, now, log.files.read, Buffer.from(said));
    },
  };
}

const readOnce = (read: ReadTile): ReadTile => {
  const known = new Map<string, Promise<Buffer>>();
  return (tile) => {
    const path = tilePath(tile);
    const bytes = known.get(path) ?? read(tile);
    known.set(path, bytes);
    return bytes;
  };
};
