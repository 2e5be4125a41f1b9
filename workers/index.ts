import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Worker } from '../src/worker';

/** Every worker of this folder by job type, which is its file's name. A new file is found by itself. */
export function loadWorkers(): Map<string, Worker> {
  const files = readdirSync(__dirname).filter((file) => extname(file) === '.ts' && file !== 'index.ts').sort();
  return new Map(files.map((file) => [basename(file, '.ts'), workerOf(file)]));
}

function workerOf(file: string): Worker {
  const loaded = require(join(__dirname, file)) as { default?: Worker };
  if (typeof loaded.default?.run !== 'function') throw new Error(`workers/${file} must export a worker as default`);
  return loaded.default;
}
