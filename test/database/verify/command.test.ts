import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../../src/local/ports';
import { testDatabase, type TestDatabase } from '../support/database';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await db.unitOfWork.run(async ({ record }) =>
    record.append({ caseId: null, actor: 'system', act: 'started', summary: '启动', basis: '', details: {} }),
  );
});
afterAll(() => db?.close());

const verify = (DATABASE_URL: string) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', resolve('src/commands/verify.ts')], {
    env: { ...process.env, NODE_ENV: '', DATABASE_URL },
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
    expect(output).toMatch(/第 1 条断开：内容被改动[^]*核验未通过/);
  }, 120_000);
});
