import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createProver } from '../../../src/database/log/proofs';
import { entriesFrom } from '../../../src/database/record';
import { leafOf } from '../../../src/law/record/seal';
import { testDatabase, type TestDatabase } from '../support/database';
import { recordLog } from '../../support/record-log';
import { testKey } from '../../support/record-key';

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'mingfa-outsider-'));
});
afterAll(async () => {
  await db?.close();
  await rm(folder, { recursive: true, force: true });
});

const act = (caseId: string, count: number) =>
  db.unitOfWork.run(async ({ record }) => {
    for (let n = 0; n < count; n++)
      record.append({ caseId, actor: 'tx.zhou', act: 'worked', summary: `第${n}项`, basis: '', details: {} });
  });

const hasGo = () => {
  try {
    return execFileSync('go', ['version']).length > 0;
  } catch {
    console.warn('Go is not on this machine: the outsider is left out');
    return false;
  }
};

(hasGo() ? test : test.skip)(
  'P4, issue 10: an outsider with Go alone (sumdb/note, sumdb/tlog) verifies checkpoint, growth and proof, and refuses a forged one',
  async () => {
    const log = recordLog(db.dataSource, folder, db.clock);
    await act('case-1', 300);
    await log.integrate();
    const older = join(folder, 'older');
    await writeFile(older, (await log.files.checkpoint())!);
    await act('case-2', 400);
    await log.integrate();

    const { texts } = await createProver(testKey, { files: log.files }).ofCase(db.dataSource.manager, 'case-1');
    const [entry] = (await entriesFrom(db.dataSource.manager, 0, 1000)).filter(({ caseId }) => caseId === 'case-1');
    const proof = join(folder, '1.tlog-proof');
    await writeFile(proof, texts.find(({ sequence }) => sequence === entry!.sequence)!.text);
    const program = join(folder, 'outsider-program');
    await promisify(execFile)('go', ['build', '-o', program, '.'], { cwd: join(__dirname, 'outsider') });
    const check = (leaf: Buffer) =>
      promisify(execFile)(program, [testKey.text, log.files.folder, older, proof, leaf.toString('hex')]).then(
        ({ stdout }) => stdout,
        ({ stdout }: { stdout: string }) => stdout,
      );

    expect(await check(leafOf(entry!))).toMatch(/^OK size \d+, grown from \d+/);
    expect(await check(leafOf({ ...entry!, summary: '改' }))).toMatch(/^REFUSED/);
  },
  240_000,
);
