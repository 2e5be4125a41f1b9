import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readConfig } from '../../src/base/config';
import { createLog } from '../../src/base/log';
import { backUp, restore } from '../../src/local/backup';
import { freePort } from '../../src/local/ports';
import { type LocalPostgres, localPostgres } from '../../src/local/postgres';
import { removeRunning, writeRunning } from '../../src/local/running';

const log = Object.assign(createLog('error'), { silent: true });

describe('backup and restore of one machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingfa-backup-'));
  let config: ReturnType<typeof readConfig>;
  let server: LocalPostgres;
  jest.setTimeout(120_000);
  beforeAll(async () => {
    const POSTGRES_PORT = String(await freePort());
    config = readConfig({ DATA_DIR: join(folder, 'data'), POSTGRES_PORT });
    server = await localPostgres(config, log);
    await server.start();
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask(statement: string): Promise<unknown[]> {
    const client = new Client({ connectionString: await server.url() });
    await client.connect();
    return (await client.query(statement).finally(() => client.end())).rows;
  }

  it('copies a running database, and what is restored is as it was then, files and key too', async () => {
    await ask(`CREATE TABLE t AS SELECT generate_series(1, 1000) AS n`);
    mkdirSync(join(config.FILES_DIR, 'log'), { recursive: true });
    writeFileSync(join(config.FILES_DIR, 'log', 'checkpoint'), 'one');
    writeFileSync(join(config.FILES_DIR, 'evidence'), '笔录');
    writeFileSync(config.RECORD_KEY_FILE, 'key');
    writeRunning(config, {
      pid: process.pid,
      url: '',
      processes: {},
      settings: { DATABASE_OWNER_URL: await server.url() },
    });
    const writing = ask(`INSERT INTO t SELECT generate_series(1001, 20000)`);
    await backUp(config, join(folder, 'backup'));
    await writing;
    removeRunning(config);

    await ask(`DELETE FROM t`);
    writeFileSync(config.RECORD_KEY_FILE, 'another');
    rmSync(join(config.FILES_DIR, 'evidence'));
    await server.stop();
    const { aside } = await restore(config, join(folder, 'backup'));
    expect(existsSync(join(aside!, 'postgres'))).toBe(true);
    await server.start();
    const [{ count }] = (await ask('SELECT count(*)::int AS count FROM t')) as [{ count: number }];
    expect([1000, 20000]).toContain(count);
    expect(readFileSync(join(config.FILES_DIR, 'evidence'), 'utf8')).toBe('笔录');
    expect(readFileSync(join(config.FILES_DIR, 'log', 'checkpoint'), 'utf8')).toBe('one');
    expect(readFileSync(config.RECORD_KEY_FILE, 'utf8')).toBe('key');
  });

  it('says what is wrong before it touches anything', async () => {
    await expect(backUp(config, join(folder, 'backup'))).rejects.toThrow('已经存在');
    await expect(restore(config, folder)).rejects.toThrow('不是完整的备份');
    writeRunning(config, { pid: process.pid, url: '', processes: {}, settings: {} });
    await expect(restore(config, join(folder, 'backup'))).rejects.toThrow('请先停止它');
    removeRunning(config);
    expect(await ask('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
