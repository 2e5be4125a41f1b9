import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BusinessError } from '../base/business-error';
import type { FileStore } from '../ports/stores';

/** Files under `root`. A file appears under its name only when all of it is on disk. */
export function createFileStore(root: string): FileStore {
  const base = resolve(root);
  const partial = join(base, '.partial');
  let swept: Promise<void> | undefined;

  function absolute(path: string): string {
    const target = resolve(base, path);
    const inside = target.startsWith(base + sep) && !`${target}${sep}`.startsWith(partial + sep);
    if (!inside || path.includes('\0')) throw new Error('Path lies outside the file store');
    return target;
  }

  return {
    absolute,
    read: (path) => createReadStream(absolute(path)),
    discard: (path) => rm(absolute(path), { force: true }),
    async write(path, bytes, maxBytes = Infinity) {
      const target = absolute(path);
      const temporary = join(partial, randomUUID());
      await mkdir(partial, { recursive: true });
      await (swept ??= sweep(partial));
      try {
        const meter = new Meter(maxBytes);
        await pipeline(bytes, meter.pass, createWriteStream(temporary, { flags: 'wx', flush: true }));
        await mkdir(dirname(target), { recursive: true });
        await link(temporary, target).catch((error: unknown) => keepEqual(error, target, meter));
        await syncFolder(dirname(target));
        return { bytes: meter.bytes, sm3: meter.sm3() };
      } finally {
        await rm(temporary, { force: true });
      }
    },
  };
}

const DAY_MS = 86_400_000;

/** Removes what uploads left behind that were cut off together with their process, a day ago or earlier. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > DAY_MS) await rm(path, { force: true });
  }
}

/** Counts and hashes what passes. */
class Meter {
  bytes = 0;
  private readonly hash = createHash('sm3');
  private digest?: string;

  constructor(private readonly maxBytes: number) {}

  pass = async function* (this: Meter, source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      this.bytes += chunk.length;
      if (this.bytes > this.maxBytes)
        throw new BusinessError('FILE_TOO_LARGE', `文件不得超过 ${Math.floor(this.maxBytes / 2 ** 20)} MB`);
      this.hash.update(chunk);
      yield chunk;
    }
  }.bind(this);

  sm3 = () => (this.digest ??= this.hash.digest('hex'));
}

/** Bytes and SM3 (hex) of a file. */
export async function measureFile(path: string): Promise<{ bytes: number; sm3: string }> {
  const meter = new Meter(Infinity);
  for await (const _ of meter.pass(createReadStream(path)));
  return { bytes: meter.bytes, sm3: meter.sm3() };
}

async function keepEqual(error: unknown, target: string, written: Meter): Promise<void> {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  const { sm3 } = await measureFile(target);
  if (sm3 !== written.sm3()) throw new Error('Another file has this path already');
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
