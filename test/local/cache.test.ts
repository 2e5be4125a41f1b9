import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached } from '../../src/local/cache';
import { requireFreeSpace } from '../../src/local/disk';

describe('the cache of downloads', () => {
  let root: string;
  const fill = (text: string) => async (into: string) => writeFile(join(into, 'engine'), text);
  const content = () => readFile(join(root, 'engine-1', 'engine'), 'utf8');

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'mingfa-cache-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  it('is filled once', async () => {
    await cached(join(root, 'engine-1'), fill('first'));
    await cached(join(root, 'engine-1'), fill('second'));
    expect(await content()).toBe('first');
  });

  it('is filled again after an interrupted download', async () => {
    const interrupted = async (into: string) => {
      await fill('half')(into);
      throw new Error('connection lost');
    };
    await expect(cached(join(root, 'engine-1'), interrupted)).rejects.toThrow('connection lost');
    await cached(join(root, 'engine-1'), fill('whole'));
    expect(await content()).toBe('whole');
  });

  it('removes what a killed process left and does not take it for the whole', async () => {
    await mkdir(join(root, 'engine-1.part-4194999'));
    await mkdir(join(root, 'engine-1'));
    await cached(join(root, 'engine-1'), fill('whole'));
    expect(await content()).toBe('whole');
    expect(await readdir(root)).toEqual(['engine-1']);
  });

  it('says how much room is missing and which setting names another folder', async () => {
    await expect(requireFreeSpace(root, 1e9, 'CACHE_DIR')).rejects.toThrow(
      /^\d+ MB are free at .*, 1000000000 MB are needed: .* with CACHE_DIR\.$/,
    );
  });
});
