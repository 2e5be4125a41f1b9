import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { findJava } from '../../src/local/java';
import { localOpenSearch } from '../../src/local/opensearch';
import { freePort } from '../../src/local/ports';
import { tolerateWholeSeconds } from '../../src/local/tasklist-index';
import { createLog } from '../../src/log';

const index = 'tasklist-list-view-8.6.0_';
/** As Tasklist 8.6.0 makes it. */
const date = { type: 'date', format: 'date_time || epoch_millis' };

test('a task of a whole second, which Tasklist 8.6.0 writes without milliseconds, does not stop the list of tasks', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'mingfa-index-'));
  const port = await freePort();
  const log = createLog('error');
  log.silent = true;
  const server = localOpenSearch(readConfig({ ...process.env, DATA_DIR: dataDir, OPENSEARCH_PORT: String(port) }), log, await findJava(), () => undefined);
  const search = `http://127.0.0.1:${port}`;
  const put = (path: string, body: object) => fetch(`${search}/${path}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  try {
    await server.start();
    const properties = { creationTime: date, completionTime: date, dueDate: date, followUpDate: date };
    expect((await put(index, { mappings: { dynamic: 'strict', properties } })).status).toBe(200);
    const task = { creationTime: '2026-11-22T09:28:11Z' };
    expect((await put(`${index}/_doc/1`, task)).status).toBe(400);
    await tolerateWholeSeconds(search);
    await tolerateWholeSeconds(search);
    expect((await put(`${index}/_doc/1`, task)).status).toBe(201);
    expect((await put(`${index}/_doc/2`, { creationTime: '2026-11-22T09:28:11.001Z' })).status).toBe(201);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}, 180_000);
