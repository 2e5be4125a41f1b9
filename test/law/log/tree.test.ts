import { isConsistent, leafHash, nodeHash, rootOfProof, tilePath, TILE_WIDTH } from '../../../src/law/log';
import { consistencyProof, grow, hashesFromTiles, inclusionProof, rangeHash, type ReadTile } from '../../../src/tree';

const leaf = (n: number) => Buffer.from(`leaf ${n}`);

/** RFC 6962, 2.1, as it stands there. */
function merkleRoot(leaves: Buffer[]): Buffer {
  if (leaves.length === 1) return leafHash(leaves[0]!);
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHash(merkleRoot(leaves.slice(0, half)), merkleRoot(leaves.slice(half)));
}

/** A log grown in steps, as files. */
async function logOf(...steps: number[]) {
  const files = new Map<string, Buffer>();
  const read: ReadTile = async (tile) =>
    files.get(tilePath(tile)) ?? files.get(tilePath({ ...tile, width: TILE_WIDTH }))!;
  let size = 0;
  for (const step of steps) {
    const leaves = Array.from({ length: step }, (_, n) => leaf(size + n));
    for (const { tile, bytes } of await grow(size, leaves, read)) files.set(tilePath(tile), bytes);
    size += step;
  }
  return { files, size, at: hashesFromTiles(size, read) };
}

test.each([[[1]], [[7]], [[255, 1]], [[256]], [[200, 100, 3]], [[1, 255, 256, 1]], [[700]]])(
  'P4 a log grown by %j has the root of RFC 6962, and every leaf its proof',
  async (steps) => {
    const { size, at } = await logOf(...steps);
    const leaves = Array.from({ length: size }, (_, n) => leaf(n));
    const root = await rangeHash(at, 0, size);
    expect(root).toEqual(merkleRoot(leaves));
    for (const index of [0, Math.floor(size / 2), size - 1]) {
      const proof = await inclusionProof(at, index, size);
      expect(rootOfProof(leafHash(leaf(index)), index, size, proof)).toEqual(root);
      expect(rootOfProof(leafHash(leaf(index + 1)), index, size, proof)).not.toEqual(root);
      expect(rootOfProof(leafHash(leaf(index)), index, size, [...proof, root])).toBeNull();
    }
  },
);

test('P4 a tree that grew is consistent with each that it was, and with no other', async () => {
  const { size, at } = await logOf(300);
  const newer = { size, root: await rangeHash(at, 0, size) };
  for (const before of [1, 2, 3, 8, 100, 255, 256, 257, 299, 300]) {
    const root = merkleRoot(Array.from({ length: before }, (_, n) => leaf(n)));
    const proof = await consistencyProof(at, before, size);
    expect([before, isConsistent({ size: before, root }, newer, proof)]).toEqual([before, true]);
    const other = merkleRoot(Array.from({ length: before }, (_, n) => leaf(n === 0 ? -1 : n)));
    expect([before, isConsistent({ size: before, root: other }, newer, proof)]).toEqual([before, false]);
  }
});

test('P4 tiles lie where C2SP tlog-tiles says', () => {
  expect(tilePath({ level: 0, index: 1234067, width: 256 })).toBe('tile/0/x001/x234/067');
  expect(tilePath({ level: 1, index: 5, width: 7 })).toBe('tile/1/005.p/7');
  expect(tilePath({ level: 'entries', index: 0, width: 1 })).toBe('tile/entries/000.p/1');
});
