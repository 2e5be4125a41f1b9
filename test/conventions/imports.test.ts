import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Import, importsOf, readImports } from './support/imports';
import { root } from './support/model';

/** Which part of the program may import which (README, "How the code is laid out"). */
const allowed: Record<string, string[]> = {
  domain: ['domain'],
  database: ['domain', 'context', 'config', 'clock', 'log'],
  engine: ['domain', 'worker', 'context', 'config', 'clock', 'log'],
  workers: ['domain', 'worker', 'context', 'clock', 'log'],
  facade: ['domain', 'context', 'clock', 'log'],
  portal: ['domain', 'context', 'clock', 'log'],
  local: ['config', 'log'],
  worker: ['domain', 'context'],
  context: ['domain', 'clock', 'log'],
  config: [],
  clock: [],
  log: ['config'],
};
/** Packages that belong to one part. The other files directly in src/ put the parts together: they may import every part, and no part may import them. */
const owners: Record<string, string[]> = {
  '@camunda8/sdk': ['engine'], typeorm: ['database', 'composition'], pg: ['database', 'local'], express: ['facade', 'portal', 'composition'],
};
const advice: Record<string, string> = {
  domain: 'Pure rules stay in src/domain; declare an interface in src/domain/stores.ts and let the outer part implement it.',
  workers: 'What a worker needs goes through Context; move shared rules to src/domain.',
  facade: 'What facade and portal share belongs in src/domain.',
  portal: 'What facade and portal share belongs in src/domain.',
  engine: 'Rules belong in src/domain; wiring belongs in src/main.ts.',
  database: 'Rules belong in src/domain; wiring belongs in src/main.ts.',
};

/** Folder (or single file such as clock) that a path belongs to; null for a package. */
function part(path: string): string | null {
  const name = path.startsWith('workers') ? 'workers' : path.match(/^src\/([^/.]+)/)?.[1];
  return name === undefined ? null : name in allowed ? name : 'composition';
}

function breaches(imports: Import[]): string[] {
  return imports.flatMap(({ from, to, line }) => {
    const importer = part(from)!;
    const owner = owners[to.split('/').slice(0, to.startsWith('@') ? 2 : 1).join('/')];
    if (owner && !owner.includes(importer)) return [`${from}:${line} imports ${to}: only ${owner.join(' and ')} may.`];
    const imported = part(to);
    if (importer === 'composition' || !imported || imported === importer || allowed[importer]!.includes(imported)) return [];
    return [`${from}:${line} imports ${to}: ${importer} may import ${allowed[importer]!.join(', ') || 'nothing of ours'}. ${advice[importer] ?? ''}`];
  });
}

describe('the import table', () => {
  it('names every folder of src/', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((folder) => !(folder in allowed))).toEqual([]);
  });

  it('holds in src/ and workers/', () => {
    expect(breaches(readImports())).toEqual([]);
  });

  it.each([
    ['src/domain/case/case.ts', `import { createClient } from '../../engine/client';`, 'Pure rules stay in src/domain'],
    ['workers/publish.ts', `import { dataSource } from '../src/database/data-source';`, 'goes through Context'],
    ['src/portal/pages.ts', `const { createFacade } = await import('../facade/app');`, 'belongs in src/domain'],
    ['src/facade/app.ts', `import { Camunda8 } from '@camunda8/sdk';`, 'only engine may'],
    ['workers/archive.ts', `import { start } from '../src/system';`, 'workers may import'],
    ['src/local/index.ts', `export * from '../database/sample';`, 'local may import config, log'],
  ])('finds a breach in %s', (file, text, sentence) => {
    expect(breaches(importsOf(file, text)).join()).toContain(sentence);
  });
});
