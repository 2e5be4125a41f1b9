import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readConfig } from '../../src/base/config';
import { startLocal, type Local } from '../../src/local';
import { pidFile } from '../../src/local/pid-file';
import { freePort } from '../../src/local/ports';
import { until } from '../../src/base/patience';
import { createLog } from '../../src/base/log';

const log = createLog('error');
log.silent = true;

describe('the one-machine start (PostgreSQL alone: a cluster is given)', () => {
  let dataDir: string;
  let port: number;
  let local: Local | undefined;

  const start = async (settings: Record<string, string> = {}) =>
    (local = await startLocal(
      readConfig({
        DATA_DIR: dataDir,
        POSTGRES_PORT: String(port),
        ZEEBE_GRPC_ADDRESS: 'grpc://elsewhere:26500',
        ...settings,
      }),
      log,
    ));

  const query = async (statement: string) => {
    const client = new Client({ connectionString: local!.settings.DATABASE_OWNER_URL });
    client.on('error', () => undefined);
    await client.connect();
    return (await client.query(statement).finally(() => client.end())).rows;
  };

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'mingfa-local-'));
    port = await freePort();
  });

  afterEach(async () => {
    await local?.stop();
    local = undefined;
    await rm(dataDir, { recursive: true });
  });

  it('continues with its data at the second start', async () => {
    await start();
    await query("create table case_file as select '立案审批表'::text as name");
    await local!.stop();
    await start();
    expect(await query('select name from case_file')).toEqual([{ name: '立案审批表' }]);
  }, 60_000);

  it('starts a server that was killed again, with what was committed', async () => {
    await start();
    await query('create table kept as select 1 as one');
    const first = local!.processes.postgres!.pid();
    process.kill(first, 'SIGKILL');
    const rows = await until(
      'PostgreSQL to be back',
      async () => local!.processes.postgres!.pid() !== first && query('select one from kept'),
    );
    expect(rows).toEqual([{ one: 1 }]);
  }, 60_000);

  it('gets over the lock file of a server that was killed, even when its pid belongs to another process now', async () => {
    await start();
    const lock = join(dataDir, 'postgres', 'postmaster.pid');
    const lines = (await readFile(lock, 'utf8')).split('\n');
    await local!.stop();
    await writeFile(lock, [String(process.pid), ...lines.slice(1)].join('\n'));
    await start();
    expect(await query('select 1 as one')).toEqual([{ one: 1 }]);
  }, 60_000);

  it('ends a server that an earlier start left behind, and not another process that got its pid', async () => {
    await start();
    const remembered = join(dataDir, 'run', 'postgres.pid');
    const ofOther = JSON.stringify({ pid: process.pid, start: 'another time' });
    await local!.stop();
    await writeFile(remembered, ofOther);
    await start(); // would have ended this test
    expect(JSON.parse(await readFile(remembered, 'utf8')).pid).toBe(local!.processes.postgres!.pid());
  }, 60_000);

  it('says in one sentence which port is taken and which setting gives another', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await expect(start()).rejects.toThrow(
      `Port ${port} is in use: stop what uses it, or give another port with POSTGRES_PORT.`,
    );
    other.close();
  });

  it('refuses a data folder that another start uses', async () => {
    pidFile(join(dataDir, 'run', 'launcher.pid')).write(process.ppid);
    await expect(start()).rejects.toThrow(
      `Another start (process ${process.ppid}) uses ${dataDir}: stop it, or give another folder with DATA_DIR.`,
    );
  });

  it('starts nothing when database and cluster are given', async () => {
    await start({ DATABASE_URL: 'postgres://elsewhere/mingfa', CAMUNDA_TASKLIST_BASE_URL: 'http://tasks.example' });
    expect(local).toMatchObject({ settings: {}, processes: {}, tasklistUrl: 'http://tasks.example/tasklist' });
  });
});
