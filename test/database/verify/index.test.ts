import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from '../../../src/database';
import { workOnCase } from '../../../src/host';
import { decisionPaper } from '../../../src/stages/decision';
import type { FileStore } from '../../../src/ports/stores';
import { recordLog } from '../../support/record-log';
import { sampleEvidence } from '../../support/samples';
import { sampleDocument } from '../support/papers';
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
  const paper = { number: '天教罚字〔2026〕1号', paragraphs: ['罚款3000元。'], madeBy: 'tx.qin' };
  await db.unitOfWork.run((context) =>
    workOnCase(context, 'case-1', { check: () => null, run: (file) => file.paper(decisionPaper, paper) }),
  );
  await log().integrate();
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
    record.append({
      caseId: 'case-1',
      actor: 'tx.zhou',
      act: 'evidence-added',
      summary: '收集证据',
      basis: '',
      details: { evidenceId: id, ...stored },
    });
  });
}
async function tamper(statement: string) {
  await db.sql(`SET session_replication_role = replica; ${statement}; SET session_replication_role = DEFAULT`);
}
const log = () => recordLog(db.dataSource, folder, db.clock);
const verify = () => log().verify(files);

describe('P4 npm run verify', () => {
  it('passes what was not touched', async () => {
    const { whole, said } = await verify();
    expect(whole).toBe(true);
    expect(said).toMatch(
      /记录完整，共 22 条\n.*检查点共 22 条\n.*各表与记录相符，共 62 行\n.*证据文件完整，共 2 个\n.*文书与记录相符，共 1 份\n.*归档案卷包完整，共 0 个/,
    );
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a changed entry',
      () => tamper(`UPDATE record SET actor = 'tx.wu' WHERE sequence = 2`),
      /✗ 记录第 2 条：内容被改动，或者不是系统写入的（签名不符）/,
    ],
    ['a deleted entry', () => tamper(`DELETE FROM record WHERE sequence = 1`), /日志中第 0 位的记录缺失/],
    [
      'a cut-off end',
      () => tamper(`DELETE FROM record WHERE place > 19`),
      /记录被截短：日志中第 20 位起的 2 条记录缺失/,
    ],
    [
      'a changed paper',
      () => tamper(`UPDATE documents SET paragraphs = '{罚款300元。}'`),
      /文书 行政处罚决定书（天教罚字〔2026〕1号）（[-0-9a-f]+）：内容与制作时的记录不符/,
    ],
    [
      'a paper with another number',
      () => tamper(`UPDATE documents SET number = '天教罚字〔2026〕2号'`),
      /文书 行政处罚决定书（天教罚字〔2026〕1号）.*内容与制作时的记录不符/,
    ],
    [
      'a deleted paper',
      () => tamper('DELETE FROM documents'),
      /文书 行政处罚决定书（天教罚字〔2026〕1号）.*有制作记录而文书缺失/,
    ],
    [
      'a paper without its entry',
      () =>
        db.unitOfWork.run(({ documents }) => documents.save(sampleDocument({ madeAt: '2026-04-01T02:00:00.000Z' }))),
      /文书 立案审批表（document-1）：没有制作文书的记录/,
    ],
    ['a changed file', () => appendFile(files.absolute('evidence-1'), '改'), /证据 evidence-1：文件大小不符/],
    [
      'a changed file of equal size',
      () => writeFile(files.absolute('evidence-2'), '现场照骗'),
      /证据 evidence-2：文件内容被改动/,
    ],
    ['a missing file', () => files.discard('evidence-2'), /证据 evidence-2：文件缺失/],
    [
      'a file changed together with its row',
      async () => {
        await files.discard('evidence-2');
        const { sm3 } = await files.write('evidence-2', bytes('现场照骗'));
        await tamper(`UPDATE evidence SET sm3 = '${sm3}' WHERE id = 'evidence-2'`);
      },
      /证据 evidence-2：登记的 SM3 与记录不符/,
    ],
    [
      'a deleted row',
      () => tamper(`DELETE FROM evidence WHERE id = 'evidence-1'`),
      /证据 evidence-1：有记录而没有登记/,
    ],
    [
      'a row without its entry',
      async () => {
        const stored = await files.write('evidence-3', bytes('x'));
        await db.unitOfWork.run(({ evidence }) =>
          evidence.save(sampleEvidence({ id: 'evidence-3', path: 'evidence-3', ...stored })),
        );
      },
      /证据 evidence-3：没有收集证据的记录/,
    ],
    [
      'a missing package',
      () =>
        db.unitOfWork.run(async ({ record }) =>
          record.append({
            caseId: 'case-1',
            actor: 'system',
            act: 'case-archived',
            summary: '归档',
            basis: '',
            details: { path: 'archive/1.zip', bytes: 1, sm3: 'a'.repeat(64) },
          }),
        ),
      /案卷包 archive\/1.zip：文件缺失/,
    ],
  ])('finds %s', async (_, attack, finding) => {
    await attack();
    const { whole, said } = await verify();
    expect(whole).toBe(false);
    expect(said).toMatch(finding);
  });

  it('tells of papers older than this record and does not hold them for faults', async () => {
    await db.unitOfWork.run(({ documents }) => documents.save(sampleDocument({ madeAt: '2026-01-01T02:00:00.000Z' })));
    const { whole, said } = await verify();
    expect(whole).toBe(true);
    expect(said).toMatch(/1 份文书制作于系统开始记录文书内容.*之前.*\n.*文书与记录相符，共 1 份/);
  });
});
