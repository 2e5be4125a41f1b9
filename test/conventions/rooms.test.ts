import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const src = join(__dirname, '../../src');

/** Folders below `src` that hold code. */
function rooms(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => rooms(join(folder, name)));
  return entries.some(({ name }) => name.endsWith('.ts')) ? [folder, ...inner] : inner;
}

test.each(rooms(src).map((room) => relative(src, room)))('src/%s says in two sentences what it is for', (room) => {
  const index = join(src, room, 'index.ts');
  const [doc = ''] = (existsSync(index) ? readFileSync(index, 'utf8') : '').match(/^\/\*\*.*?\*\//s) ?? [];
  expect(doc.match(/[.:;?](\s|$)/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
});
