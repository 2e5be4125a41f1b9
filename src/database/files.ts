import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BusinessError } from '../base/business-error';
import type { DiskStore } from '../ports/stores';
import { nameOfPartial, sweepPartial, sweepUploads } from './sweep';

/** Files under `root`. A file appears under its name only when all of it is on disk. */
export function createFileStore(root: string): DiskStore {
  const base = resolve(root);
  const partial = join(base, '.partial');
  const uploads = join(partial, 'uploads');
  let swept: Promise<void> | undefined;
  const sweep = async () => {
    await sweepPartial(partial);
    await sweepUploads(uploads);
  };

  function absolute(path: string): string {
    const target = resolve(base, path);
    const inside = target.startsWith(base + sep) && !`${target}${sep}`.startsWith(partial + sep);
    if (!inside || path.includes('\0')) throw new Error('Path lies outside the file store');
    return target;
  }

  return {
    absolute,
    uploads,
    sweep,
    async adopt(from, path) {
      const target = absolute(path);
      await synced(from);
      await mkdir(dirname(target), { recursive: true });
      const same = async () => measureFile(from).then(({ sm3 }) => sm3);
      await link(from, target).catch((error: unknown) => keepEqual(error, target, same));
      await synced(dirname(target));
    },
    read: (path) => createReadStream(absolute(path)),
    discard: (path) => rm(absolute(path), { force: true }),
    async write(path, bytes, maxBytes = Infinity) {
      const target = absolute(path);
      const temporary = join(partial, nameOfPartial(randomUUID()));
      await mkdir(partial, { recursive: true });
      await (swept ??= sweep());
      try {
        const meter = new Meter(maxBytes);
        await pipeline(bytes, meter.pass, createWriteStream(temporary, { flags: 'wx', flush: true }));
        await mkdir(dirname(target), { recursive: true });
        await link(temporary, target).catch((error: unknown) => keepEqual(error, target, async () => meter.sm3()));
        await synced(dirname(target));
        return { bytes: meter.bytes, sm3: meter.sm3() };
      } finally {
        await rm(temporary, { force: true });
      }
    },
  };
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

/** What lies at the target already must be the same. */
async function keepEqual(error: unknown, target: string, sm3Of: () => Promise<string>): Promise<void> {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  const { sm3 } = await measureFile(target);
  if (sm3 !== (await sm3Of())) throw new Error('Another file has this path already');
}

/** Puts a file or folder on the disk itself. */
async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
