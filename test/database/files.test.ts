import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createFileStore } from '../../src/database';
import type { FileStore } from '../../src/ports/stores';

let folder: string;
let files: FileStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingfa-files-'));
  files = createFileStore(join(folder, 'files'));
});
afterEach(() => rm(folder, { recursive: true }));

async function* chunks(...parts: (string | Buffer | Error)[]) {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield Buffer.from(part);
  }
}
const left = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('P3 files on disk', () => {
  it('counts and hashes while it writes', async () => {
    const content = randomBytes(3_000_000);
    const parts = Array.from({ length: 30 }, (_, n) => content.subarray(n * 100_000, (n + 1) * 100_000));
    const sm3 = createHash('sm3').update(content).digest('hex');
    expect(await files.write('case-1/evidence-1', chunks(...parts))).toEqual({ bytes: 3_000_000, sm3 });
    expect((await buffer(files.read('case-1/evidence-1'))).equals(content)).toBe(true);
    expect(await left()).toEqual(['evidence-1']);
  });

  it('knows the SM3 of GB/T 32905 for "abc"', async () => {
    expect((await files.write('abc', chunks('a', 'bc'))).sm3).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    );
  });

  it('leaves nothing of a file that is too large', async () => {
    await expect(files.write('big', chunks('12345', '67890'), 9)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect((await files.write('fits', chunks('12345', '6789'), 9)).bytes).toBe(9);
    expect(await left()).toEqual(['fits']);
  });

  it('leaves nothing of an upload that broke off', async () => {
    await expect(files.write('broken', chunks('12345', new Error('connection lost')))).rejects.toThrow(
      'connection lost',
    );
    expect(await left()).toEqual([]);
  });

  it('accepts the same bytes again and never replaces them by others', async () => {
    const first = await files.write('archive/1.zip', chunks('same'));
    expect(await files.write('archive/1.zip', chunks('sa', 'me'))).toEqual(first);
    await expect(files.write('archive/1.zip', chunks('other'))).rejects.toThrow('Another file has this path already');
    expect(await readFile(files.absolute('archive/1.zip'), 'utf8')).toBe('same');
    expect(await left()).toEqual(['1.zip']);
  });

  it.each(['../outside', '/etc/passwd', 'case/../../outside', '', '.', '.partial/x', 'a\0b', 'case/../.partial'])(
    'refuses the path %j',
    async (path) => {
      expect(() => files.read(path)).toThrow('outside the file store');
      await expect(files.write(path, chunks('x'))).rejects.toThrow('outside the file store');
      await expect((async () => files.discard(path))()).rejects.toThrow('outside the file store');
      expect(await left()).toEqual([]);
    },
  );

  it('sweeps away what uploads left that were killed the day before, not what is being written', async () => {
    const partial = join(folder, 'files', '.partial');
    await mkdir(partial, { recursive: true });
    for (const name of ['old', 'young']) await writeFile(join(partial, name), 'half');
    await utimes(join(partial, 'old'), 0, Date.now() / 1000 - 90_000);
    await files.write('next', chunks('x'));
    expect((await left()).sort()).toEqual(['next', 'young']);
  });

  it('discards a file whose act failed, and does not mind when there is none', async () => {
    await files.write('unwanted', chunks('x'));
    await files.discard('unwanted');
    await files.discard('unwanted');
    expect(await left()).toEqual([]);
  });
});
