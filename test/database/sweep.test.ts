import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from '../../src/database';
import { root } from '../../src/base/root';
import { until } from '../../src/base/patience';
import type { DiskStore } from '../../src/ports/stores';

let folder: string;
let files: DiskStore;
const partial = () => join(folder, '.partial');
const left = async (of = partial()) =>
  (await readdir(of, { withFileTypes: true }))
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .sort();
const daysAgo = (path: string, days: number) => utimes(path, 0, Date.now() / 1000 - days * 86_400);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingfa-sweep-'));
  files = createFileStore(folder);
  await mkdir(files.uploads, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** A process that has the file half written, as its name says, until it is killed. */
async function halfWritten() {
  const source = `
    const { createFileStore } = require(${JSON.stringify(join(root, 'src/database/files.ts'))});
    async function* half() { yield Buffer.alloc(1000); await new Promise((resolve) => setTimeout(resolve, 60000)); }
    createFileStore(${JSON.stringify(folder)}).write('a', half());`;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', source], { cwd: root, stdio: 'ignore' });
  await until('the file to be half written', async () => (await left()).length > 0, { timeoutMs: 60_000, everyMs: 50 });
  return child;
}

test('issue 10 part 10: what a killed process left is gone at the next start, what another one writes stays', async () => {
  const child = await halfWritten();
  await files.sweep();
  expect(await left()).toEqual([expect.stringMatching(new RegExp(`^${child.pid!}-`))]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await files.sweep();
  expect(await left()).toEqual([]);
});

test('issue 9 section 3: uploads that nobody went on with for a day are swept, with their notes; others stay', async () => {
  for (const name of ['old', 'old.json', 'going-on', 'going-on.json', 'new', 'new.json', 'lost.json'])
    await writeFile(join(files.uploads, name), 'x');
  for (const name of ['old', 'old.json', 'going-on.json', 'lost.json']) await daysAgo(join(files.uploads, name), 2);
  await files.sweep();
  expect(await left(files.uploads)).toEqual(['going-on', 'going-on.json', 'new', 'new.json']);
});

const mayMount = (() => {
  try {
    execFileSync('unshare', ['-rm', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** On a disk of 256 KB, in a mount namespace of its own. */
function onSmallDisk(source: string): string {
  const script = `
    const { createFileStore } = require(${JSON.stringify(join(root, 'src/database/files.ts'))});
    const { problemOf } = require(${JSON.stringify(join(root, 'src/web/http/problem.ts'))});
    const { roomOn } = require(${JSON.stringify(join(root, 'src/base/room.ts'))});
    const { readdirSync } = require('node:fs');
    const files = createFileStore(${JSON.stringify(folder)});
    async function* bytes(n) { for (let i = 0; i < n; i += 65536) yield Buffer.alloc(65536); }
    (async () => { ${source} })().then((said) => console.log(JSON.stringify(said)));`;
  const mounted = `mount -t tmpfs -o size=256k tmpfs ${folder} && exec ${process.execPath} --import tsx -e "$SCRIPT"`;
  return execFileSync('unshare', ['-rm', 'sh', '-c', mounted], {
    cwd: root,
    env: { ...process.env, SCRIPT: script },
  }).toString();
}

(mayMount ? test : test.skip)(
  'issue 10 part 10: a full disk is 507 in words, nothing stays, and health names it',
  () => {
    const said = onSmallDisk(`
    const problem = await files.write('a', bytes(10 * 65536)).then(() => null, problemOf);
    const left = readdirSync(${JSON.stringify(folder)}, { recursive: true });
    const room = (leastBytes) => roomOn('${folder}', leastBytes).catch((error) => error.message);
    const health = [await room(0), await room(1e9)];
    return { status: problem?.status, code: problem?.code, detail: problem?.detail, left, health };`);
    expect(JSON.parse(said)).toEqual({
      status: 507,
      code: 'STORAGE_FULL',
      detail: expect.stringContaining('存储空间不足'),
      left: ['.partial'],
      health: [expect.stringMatching(/^0 MB .* free/), expect.stringMatching(/^nearly full: 0 MB/)],
    });
  },
);
