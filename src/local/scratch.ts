import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pidFile } from './pid-file';
import { endProcess } from './processes';

const root = join(tmpdir(), 'mingfa-scratch');

/**
 * A folder for a server that is not kept. First ends the servers and removes the folders of runs that did not get to it
 * (a killed Jest). A server's pid belongs in the folder's `server.pid`.
 */
export async function scratchFolder(
  kind: string,
): Promise<{ folder: string; remember(pid: number): void; remove(): void }> {
  mkdirSync(root, { recursive: true });
  for (const name of readdirSync(root)) await sweep(join(root, name));
  const folder = mkdtempSync(join(root, `${kind}-`));
  pidFile(join(folder, 'owner.pid')).write(process.pid);
  return {
    folder,
    remember: (pid) => pidFile(join(folder, 'server.pid')).write(pid),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function sweep(folder: string): Promise<void> {
  const owner = pidFile(join(folder, 'owner.pid'));
  if (!owner.exists() || owner.running()) return;
  const server = pidFile(join(folder, 'server.pid')).running();
  if (server) await endProcess(server, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
