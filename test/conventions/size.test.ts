import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/model';

const longest = 200;
const median = 60;
const widest = 120;
/** Share of lines that may be wider: a sentence in Chinese or an address is not broken. */
const wideShare = 0.01;

interface Source {
  path: string;
  lines: string[];
}

function sources(folder: string): Source[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return paths.sort().map((path) => ({ path: join(folder, path), lines: linesOf(join(root, folder, path)) }));
}

const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');
const wideIn = ({ lines }: Source) => lines.filter((line) => [...line].length > widest).length;
const product = [...sources('src'), ...sources('workers')];

describe('a file is read at one look', () => {
  it(`of src and workers none is longer than ${longest} lines`, () => {
    const long = product.filter(({ lines }) => lines.length > longest);
    expect(long.map(({ path, lines }) => `${path}: ${lines.length} lines`)).toEqual([]);
  });

  it(`half of src and workers has ${median} lines at most`, () => {
    const byLength = [...product].sort((a, b) => a.lines.length - b.lines.length);
    const upper = byLength.slice(Math.floor(byLength.length / 2));
    const long = upper[0]!.lines.length > median ? upper.reverse() : [];
    expect(long.map(({ path, lines }) => `${path}: ${lines.length} lines`)).toEqual([]);
  });

  it(`of a hundred lines at most one is wider than ${widest} characters`, () => {
    const all = [...product, ...sources('test')];
    const total = all.reduce((sum, { lines }) => sum + lines.length, 0);
    const wide = all.map((source) => ({ path: source.path, count: wideIn(source) })).filter(({ count }) => count > 0);
    const tooMany = wide.reduce((sum, { count }) => sum + count, 0) > total * wideShare;
    const worstFirst = tooMany ? wide.sort((a, b) => b.count - a.count) : [];
    expect(worstFirst.map(({ path, count }) => `${path}: ${count} wide lines`)).toEqual([]);
  });
});
