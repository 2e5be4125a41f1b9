import { type Memory, watchOnce } from '../../../src/commands/witness/watch';
import {
  COSIGNATURE_KEY,
  cosignedAt,
  keyText,
  newKey,
  NOTE_KEY,
  readNote,
  readSigner,
  signCheckpoint,
  tilePath,
} from '../../../src/law/log';
import { grow, hashesFromTiles, rangeHash, type ReadTile } from '../../../src/tree';

const log = readSigner(keyText('test.example/log', NOTE_KEY, Buffer.alloc(32, 1)));
const witness = readSigner(keyText('witness.example', COSIGNATURE_KEY, Buffer.alloc(32, 2)));
const now = new Date('2026-11-26T08:00:00Z');

/** Files of a log of these leaves. */
async function published(leaves: string[], key = log): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const read: ReadTile = async (tile) => files.get(tilePath(tile))!;
  for (const { tile, bytes } of await grow(
    0,
    leaves.map((leaf) => Buffer.from(leaf)),
    read,
  ))
    files.set(tilePath(tile), bytes);
  const root = await rangeHash(hashesFromTiles(leaves.length, read), 0, leaves.length);
  return files.set('checkpoint', Buffer.from(signCheckpoint(leaves.length, root, key)));
}

function witnessing() {
  const seen: { kept: string | null; evidence: string[] } = { kept: null, evidence: [] };
  const memory: Memory = {
    read: async () => seen.kept,
    keep: async (text) => void (seen.kept = text),
    keepEvidence: async (text) => void seen.evidence.push(text),
  };
  const look = (files: Map<string, Buffer>) => {
    const fetch = async (path: string) => {
      const bytes = files.get(path);
      if (!bytes) throw new Error(`${path}: HTTP 404`);
      return bytes;
    };
    return watchOnce({ log, witness, memory, fetch, now: () => now });
  };
  return { seen, look };
}
const leaves = (count: number, first = 'leaf') =>
  Array.from({ length: count }, (_, n) => (n === 0 ? first : `leaf ${n}`));

test('issue 10: a witness cosigns a log that grows', async () => {
  const { seen, look } = witnessing();
  expect(await look(await published(leaves(3)))).toEqual({ size: 3, before: 0, alarm: null });
  expect(await look(await published(leaves(300)))).toEqual({ size: 300, before: 3, alarm: null });
  expect(await look(await published(leaves(300)))).toEqual({ size: 300, before: 300, alarm: null });
  expect(cosignedAt(readNote(seen.kept!), witness)).toEqual(now);
});

test.each([
  ['was shortened', leaves(299), '日志被截短'],
  ['was changed and grew', leaves(301, 'other'), '日志分叉'],
  ['was changed', leaves(300, 'other'), '日志分叉'],
])(
  'issue 10: a witness raises the alarm when the log %s, keeps the evidence and does not cosign',
  async (_what, after, alarm) => {
    const { seen, look } = witnessing();
    await look(await published(leaves(300)));
    const before = seen.kept;
    expect((await look(await published(after))).alarm).toContain(alarm);
    expect([seen.kept, seen.evidence.length]).toEqual([before, 1]);
  },
);

test('issue 10: a witness takes neither another log’s signature nor tiles that do not give the root', async () => {
  const { look } = witnessing();
  const other = readSigner(newKey('test.example/log'));
  await expect(look(await published(leaves(3), other))).rejects.toThrow('Not a checkpoint of this log');
  const files = await published(leaves(3));
  files.set('tile/0/000.p/3', Buffer.alloc(96));
  expect((await look(files)).alarm).toContain('根哈希不符');
});
