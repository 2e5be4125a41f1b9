import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { testKey } from '../../support/record-key';
import { freePort } from '../../../src/local/ports';
import { testDatabase, type TestDatabase } from '../support/database';

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingfa-verify-'));
  db = await testDatabase();
  await db.unitOfWork.run(async ({ record }) =>
    record.append({ caseId: null, actor: 'system', act: 'started', summary: '启动', basis: '', details: {} }),
  );
});
afterAll(async () => {
  await db?.close();
  await rm(folder, { recursive: true, force: true });
});

const verify = (DATABASE_URL: string) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', resolve('src/commands/verify.ts')], {
    env: { ...process.env, NODE_ENV: '', DATABASE_URL, FILES_DIR: folder, RECORD_KEY: testKey.text },
  }).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stdout, stderr }) => ({ code, output: stdout + stderr }),
  );

describe('P4 npm run verify, as a command', () => {
  it('says in Chinese that everything is whole', async () => {
    expect(await verify(db.url)).toMatchObject({ code: 0, output: expect.stringContaining('核验通过') });
  }, 120_000);

  it('fails when nobody answers, saying what to look at', async () => {
    const { code, output } = await verify(`postgres://mingfa@127.0.0.1:${await freePort()}/mingfa`);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('DATABASE_URL') });
  }, 120_000);

  it('fails and names the first broken entry', async () => {
    await db.sql(
      `SET session_replication_role = replica; UPDATE record SET act = 'x'; SET session_replication_role = DEFAULT`,
    );
    const { code, output } = await verify(db.url);
    expect(code).toBe(1);
    expect(output).toMatch(/记录第 \d+ 条：内容被改动，或者不是系统写入的（签名不符）[^]*核验未通过/);
  }, 120_000);
});
