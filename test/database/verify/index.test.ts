import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore, verifyEverything } from '../../../src/database';
import type { FileStore } from '../../../src/domain/stores';
import { sampleEvidence } from '../../support/samples';
import { saveCase, testDatabase, type TestDatabase } from '../support/database';

let db: TestDatabase;
let folder: string;
let files: FileStore;
beforeEach(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'mingfa-verify-'));
  files = createFileStore(folder);
  await db.unitOfWork.run((context) => saveCase(context));
  await addEvidence('evidence-1', '现场检查笔录');
  await addEvidence('evidence-2', '现场照片');
});
afterEach(async () => {
  await db?.close();
  await rm(folder, { recursive: true, force: true });
});

async function* bytes(text: string) {
  yield Buffer.from(text);
}
async function addEvidence(id: string, text: string) {
  const stored = await files.write(id, bytes(text));
  await db.unitOfWork.run(async ({ evidence, record }) => {
    await evidence.save(sampleEvidence({ id, path: id, ...stored }));
    record.append({ caseId: 'case-1', actor: 'tx.zhou', act: 'evidence-added', summary: '收集证据', basis: '', details: { evidenceId: id, ...stored } });
  });
}
async function tamper(statement: string) {
  await db.sql(`SET session_replication_role = replica; ${statement}; SET session_replication_role = DEFAULT`);
}
async function verify() {
  const said: string[] = [];
  const whole = await verifyEverything(db.dataSource, files, (line) => said.push(line));
  return { whole, said: said.join('\n') };
}

describe('P4 npm run verify', () => {
  it('passes what was not touched', async () => {
    const { whole, said } = await verify();
    expect(whole).toBe(true);
    expect(said).toMatch(/记录完整，共 2 条.*\n.*证据文件完整，共 2 个\n.*归档案卷包完整，共 0 个/);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['a changed entry', () => tamper(`UPDATE record SET actor = 'tx.wu' WHERE sequence = 2`), /记录在第 2 条断开：内容被改动（此前 1 条完好）/],
    ['a deleted entry', () => tamper(`DELETE FROM record WHERE sequence = 1`), /记录在第 1 条断开：缺少该条记录/],
    ['a cut-off end', () => tamper(`DELETE FROM record WHERE sequence = 2`), /记录在第 2 条断开：缺少该条记录/],
    ['a changed file', () => appendFile(files.absolute('evidence-1'), '改'), /证据 evidence-1：文件大小不符/],
    ['a changed file of equal size', () => writeFile(files.absolute('evidence-2'), '现场照骗'), /证据 evidence-2：文件内容被改动/],
    ['a missing file', () => files.discard('evidence-2'), /证据 evidence-2：文件缺失/],
    ['a file changed together with its row', async () => {
      await files.discard('evidence-2');
      const { sm3 } = await files.write('evidence-2', bytes('现场照骗'));
      await tamper(`UPDATE evidence SET sm3 = '${sm3}' WHERE id = 'evidence-2'`);
    }, /证据 evidence-2：登记的 SM3 与记录不符/],
    ['a deleted row', () => tamper(`DELETE FROM evidence WHERE id = 'evidence-1'`), /证据 evidence-1：有记录而没有登记/],
    ['a row without its entry', async () => {
      const stored = await files.write('evidence-3', bytes('x'));
      await db.unitOfWork.run(({ evidence }) => evidence.save(sampleEvidence({ id: 'evidence-3', path: 'evidence-3', ...stored })));
    }, /证据 evidence-3：没有收集证据的记录/],
    ['a missing package', () => db.unitOfWork.run(async ({ record }) =>
      record.append({ caseId: 'case-1', actor: 'system', act: 'case-archived', summary: '归档', basis: '', details: { path: 'archive/1.zip', bytes: 1, sm3: 'a'.repeat(64) } })),
      /案卷包 archive\/1.zip：文件缺失/],
  ])('finds %s', async (_, attack, finding) => {
    await attack();
    const { whole, said } = await verify();
    expect(whole).toBe(false);
    expect(said).toMatch(finding);
  });
});
