import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { copyFolder } from './copy';

/** What belongs to the running server, or is made anew at its start. */
const notCopied = ['postmaster.pid', 'postmaster.opts', 'pg_replslot', 'pg_stat_tmp', 'pg_dynshmem', 'pg_notify'];
const skipped = (path: string) =>
  notCopied.includes(path) || path.split('/').some((part) => part.startsWith('pgsql_tmp'));
const empty = ['pg_replslot', 'pg_stat_tmp', 'pg_dynshmem', 'pg_notify'];

/** Copies the folder of a PostgreSQL that does not run. */
export async function copyStopped(folder: string, to: string): Promise<void> {
  await copyFolder(folder, to, skipped);
  for (const each of empty) await mkdir(join(to, each), { recursive: true, mode: 0o700 });
}

/**
 * Copies it while it runs, by PostgreSQL's own way (pg_backup_start, pg_backup_stop): what is written meanwhile stands in
 * its log, from which the copy is made whole when it is started. `url`: of its superuser.
 */
export async function copyRunning(folder: string, to: string, url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // Keeps the log until it is copied; it ends with the connection.
    await client.query(`SELECT pg_create_physical_replication_slot('mingfa_backup', true, true)`);
    await client.query(`SELECT pg_backup_start('mingfa', fast => true)`);
    await copyFolder(folder, to, (path) => skipped(path) || path.startsWith('pg_wal/'));
    const { rows } = await client.query<{ labelfile: string }>(
      'SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)',
    );
    await rm(join(to, 'pg_wal'), { recursive: true, force: true });
    await copyFolder(join(folder, 'pg_wal'), join(to, 'pg_wal'), (path) => path.startsWith('archive_status/'));
    await writeFile(join(to, 'backup_label'), rows[0]!.labelfile);
    for (const each of empty) await mkdir(join(to, each), { recursive: true, mode: 0o700 });
  } finally {
    await client.end();
  }
}
