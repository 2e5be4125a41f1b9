/**
 * `npm run verify`: the record chain, every document, every file of evidence and every archived package against what
 * was recorded. It reads only.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { verifyPackage } from '../../stages/archive';
import { breakReasonNames } from '../../law/record/verify-chain';
import type { FileStore } from '../../ports/stores';
import { recordHead, wholeRecord } from '../record';
import { verifyChain } from './chain';
import { verifyDocuments } from './documents';
import { evidenceRows, fileProblem } from './files';
import { everyNth } from './progress';
import { Vouched } from './vouched';

type Say = (line: string) => void;

/**
 * Checks that nothing was deleted or altered (P4): the whole record, every evidence file, every paper, every case-file
 * package. Says in Chinese what it finds, the first broken entry of the record by its number. Reads one snapshot and
 * changes nothing.
 * @returns true when everything is whole
 */
export function verifyEverything(dataSource: DataSource, files: FileStore, say: Say): Promise<boolean> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SET TRANSACTION READ ONLY');
    const vouched = new Vouched();
    const recordIsWhole = await verifyRecord(manager, vouched, say);
    await tellAttempts(manager, say);
    const evidenceIsWhole = await verifyEvidence(manager, files, recordIsWhole ? vouched : null, say);
    const documentsAreWhole = recordIsWhole && (await verifyDocuments(manager, vouched.documents, say));
    const packagesAreWhole = await verifyPackages(files, vouched, say);
    return recordIsWhole && evidenceIsWhole && documentsAreWhole && packagesAreWhole;
  });
}

async function verifyRecord(manager: EntityManager, vouched: Vouched, say: Say): Promise<boolean> {
  const progress = everyNth(10_000, (count) => say(`  记录：已核验 ${count} 条`));
  const { checked, head, broken } = await verifyChain(
    vouched.note(progress(wholeRecord(manager))),
    await recordHead(manager),
  );
  if (broken) say(`✗ 记录在第 ${broken.sequence} 条断开：${breakReasonNames[broken.reason]}（此前 ${checked} 条完好）`);
  else say(`✓ 记录完整，共 ${checked} 条，末条 SM3 为 ${head.hash}`);
  return !broken;
}

/**
 * Attempts to get round the gate before a decision (L2) are told to whoever verifies; they do not make the record less
 * whole.
 */
async function tellAttempts(manager: EntityManager, say: Say): Promise<void> {
  const attempts: { sequence: number; summary: string }[] = await manager.query(
    `SELECT sequence, summary FROM record WHERE act = 'gate-attempt-refused' ORDER BY sequence DESC LIMIT 5`,
  );
  if (attempts.length > 0) say('！ 有绕过法制审核的尝试被拒绝，最近几次：');
  for (const { sequence, summary } of attempts) say(`  第 ${sequence} 条：${summary.split('\n')[0]}`);
}

/** `vouched` is null when the record itself is broken: then only rows and files are compared. */
async function verifyEvidence(
  manager: EntityManager,
  files: FileStore,
  vouched: Vouched | null,
  say: Say,
): Promise<boolean> {
  const unseen = new Set(vouched?.evidence.keys());
  const progress = everyNth(100, (count) => say(`  证据文件：已核验 ${count} 个`));
  let [count, faults] = [0, 0];
  const fault = (id: string, problem: string) => {
    faults++;
    say(`✗ 证据 ${id}：${problem}`);
  };
  for await (const { id, path, bytes, sm3 } of progress(evidenceRows(manager))) {
    count++;
    unseen.delete(id);
    const recorded = vouched && vouched.evidence.get(id);
    if (recorded === undefined) fault(id, '没有收集证据的记录');
    if (recorded && recorded !== sm3) fault(id, '登记的 SM3 与记录不符');
    const problem = await fileProblem(files, path, recorded ?? sm3, bytes);
    if (problem) fault(id, problem);
  }
  for (const id of unseen) fault(id, '有记录而没有登记');
  if (!faults) say(`✓ 证据文件完整，共 ${count} 个`);
  return !faults;
}

async function verifyPackages(files: FileStore, { packages }: Vouched, say: Say): Promise<boolean> {
  let faults = 0;
  for (const [path, sm3] of packages) {
    const problem = await fileProblem(files, path, sm3);
    const problems = problem ? [problem] : await verifyPackage(files.absolute(path));
    for (const one of problems) say(`✗ 案卷包 ${path}：${one}`);
    faults += problems.length;
  }
  if (!faults) say(`✓ 归档案卷包完整，共 ${packages.size} 个`);
  return !faults;
}
