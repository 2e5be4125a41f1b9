import { fold, hashesOf, TILE_WIDTH, tileOf, tilePath } from '../../law/log';
import { grow, type HashAt, rangeHash, type ReadTile } from '../../tree';

/** A leaf as the record gives it. */
export interface PlacedLeaf {
  sequence: number;
  hash: Buffer;
}

interface Head {
  size: number;
  root: Buffer;
}

/**
 * Compares the entries, by their places, with a head of the tree; where they don't give its root, names the entries that
 * differ from the tiles. @returns what is wrong, in Chinese
 */
export async function treeProblems(leaves: (PlacedLeaf | undefined)[], head: Head, read: ReadTile): Promise<string[]> {
  const missing = Array.from({ length: head.size }, (_, place) => place).filter((place) => !leaves[place]);
  if (missing.length > 0) return [`✗ ${placesMissing(missing, head.size)}`];
  const root = await rangeHash(hashesOfLeaves(leaves as PlacedLeaf[]), 0, head.size);
  if (root.equals(head.root)) return [];
  const differing = await differingEntries(leaves as PlacedLeaf[], head.size, read);
  if (differing.length === 0) return ['✗ 记录与已签名的检查点不符：记录或者日志文件被替换'];
  return differing.map((sequence) => `✗ 记录第 ${sequence} 条：内容被改动（与日志中的承诺值不符）`);
}

function placesMissing(missing: number[], size: number): string {
  const [first, last] = [missing[0]!, missing.at(-1)!];
  const run = last - first + 1 === missing.length;
  if (run && last === size - 1) return `记录被截短：日志中第 ${first} 位起的 ${missing.length} 条记录缺失`;
  const named = missing.slice(0, 10).join('、');
  return `日志中第 ${named} 位的记录缺失${missing.length > 10 ? `等共 ${missing.length} 条` : ''}`;
}

const hashesOfLeaves =
  (leaves: PlacedLeaf[]): HashAt =>
  async (level, index) =>
    fold(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level).map(({ hash }) => hash));

async function differingEntries(leaves: PlacedLeaf[], size: number, read: ReadTile): Promise<number[]> {
  const differing: number[] = [];
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const kept = await read(tileOf(0, index, size)).then(hashesOf, () => []);
    kept.forEach((hash, offset) => {
      const leaf = leaves[index * TILE_WIDTH + offset];
      if (leaf && !leaf.hash.equals(hash)) differing.push(leaf.sequence);
    });
  }
  return differing;
}

/** What of the log's files differs from the entries, in Chinese. */
export async function tileProblems(leaves: Buffer[], read: ReadTile): Promise<string[]> {
  const problems: string[] = [];
  const nothing = () => Promise.resolve(Buffer.alloc(0));
  for (const { tile, bytes } of await grow(0, leaves, nothing)) {
    const kept = await read(tile).catch(() => null);
    if (!kept) problems.push(`✗ 日志文件 ${tilePath(tile)}：缺失`);
    else if (!kept.subarray(0, bytes.length).equals(bytes)) problems.push(`✗ 日志文件 ${tilePath(tile)}：内容被改动`);
  }
  return problems;
}
