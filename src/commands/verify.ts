import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readConfig, type Config } from '../base/config';
import { createDataSource, createFileStore, createLogFiles, recordKey, verifyEverything } from '../database';
import { readVerifier, type Verifier } from '../law/log';
import { DatabaseUnavailable } from '../base/unavailable';
import { localPostgres } from '../local/postgres';
import { pidFile } from '../local/pid-file';
import { createLog } from '../base/log';
import { reasonOf } from '../base/reason';
import { readRunning } from '../local/running';

const log = createLog('error');

/**
 * `npm run verify`: checks record, log, rows, evidence files and packages of the given, the running, or the stopped local
 * system; `npm run verify -- <checkpoint file> …` also against checkpoints that others kept.
 */
async function main(): Promise<boolean> {
  const config = readConfig();
  const { url, release } = await databaseOf(config);
  try {
    const dataSource = await createDataSource(url, log);
    try {
      const around = {
        files: createFileStore(config.FILES_DIR),
        log: createLogFiles(config.FILES_DIR),
        key: await keyOf(config),
        kept: await Promise.all(process.argv.slice(2).map((file) => readFile(file, 'utf8'))),
      };
      return await verifyEverything(dataSource, around, console.log);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await release();
  }
}

/** RECORD_KEY (a C2SP vkey) if given, for who does not hold the private key; else the key file. */
async function keyOf(config: Config): Promise<Verifier> {
  if (config.RECORD_KEY) return readVerifier(config.RECORD_KEY);
  if (!existsSync(config.RECORD_KEY_FILE))
    throw new Error(
      `没有核验签名的密钥：${config.RECORD_KEY_FILE} 不存在，也没有设置 RECORD_KEY（公示网站 /log/key 上的公钥）。`,
    );
  return recordKey(config.RECORD_KEY_FILE, '');
}

/** DATABASE_READER_URL or DATABASE_URL if given; else the running local system's; else its PostgreSQL is started alone for the check. */
async function databaseOf(config: Config): Promise<{ url: string; release(): Promise<void> }> {
  const nothing = async () => {};
  const given = config.DATABASE_READER_URL ?? config.DATABASE_URL;
  if (given) return { url: given, release: nothing };
  const dataDir = resolve(config.DATA_DIR);
  const running = readRunning(config)?.settings.DATABASE_READER_URL;
  if (running) return { url: running, release: nothing };
  if (!existsSync(join(dataDir, 'postgres')))
    throw new Error(`没有可以核验的数据：${dataDir} 中没有数据库，也没有设置 DATABASE_URL。`);
  const server = await localPostgres(config, log);
  if (pidFile(join(dataDir, 'run', 'postgres.pid')).running()) return { url: await server.url(), release: nothing };
  console.log('本机系统没有运行，单独启动数据库进行核验……');
  await server.start();
  return { url: await server.url(), release: () => server.stop() };
}

main().then(
  (whole) => {
    console.log(whole ? '核验通过：没有发现改动或者缺失。' : '核验未通过。');
    process.exitCode = whole ? 0 : 1;
  },
  (error: unknown) => {
    const unavailable = '无法连接数据库。请检查 DATABASE_URL，或者确认本机系统正在运行。';
    console.error(error instanceof DatabaseUnavailable ? unavailable : reasonOf(error));
    process.exitCode = 1;
  },
);
