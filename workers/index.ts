import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Worker } from '../src/ports/worker';

/**
 * Every worker of this folder by job type, which is its file's name; the folders are processes. A new file is found by
 * itself.
 */
export function loadWorkers(): Map<string, Worker> {
  const processes = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = processes.flatMap(({ name }) =>
    readdirSync(join(__dirname, name))
      .filter((file) => extname(file) === '.ts')
      .map((file) => join(name, file)),
  );
  return new Map(files.sort().map((file) => [basename(file, '.ts'), workerOf(file)]));
}

function workerOf(file: string): Worker {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which workers there are is known only at run time
  const loaded = require(join(__dirname, file)) as { default?: Worker };
  if (typeof loaded.default?.run !== 'function') throw new Error(`workers/${file} must export a worker as default`);
  return loaded.default;
}
