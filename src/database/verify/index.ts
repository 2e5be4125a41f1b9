/**
 * `npm run verify`: the record, its log, every row, every document, every file of evidence and every archived package
 * against what was recorded. It reads only.
 */
import type { DataSource, EntityManager } from 'typeorm';
import type { Verifier } from '../../law/log';
import { verifyPackage } from '../../stages/archive';
import type { FileStore } from '../../ports/stores';
import type { LogFiles } from '../log/files';
import { verifyDocuments } from './documents';
import { evidenceRows, fileProblem } from './files';
import { verifyLog } from './log';
import { everyNth, type Say } from './progress';
import { readRecord } from './record';
import { verifyRows } from './rows';
import type { Vouched } from './vouched';

interface Around {
  files: FileStore;
  log: LogFiles;
  /** Whose signatures count. */
  key: Verifier;
  /** Checkpoints that others kept. */
  kept?: string[];
}

/**
 * Checks that nothing was deleted or altered (P4): the whole record and its log, every row of the database, every
 * evidence file, every paper, every case-file package. Says in Chinese what it finds. Reads one snapshot and changes
 * nothing.
 * @returns true when everything is whole
 */
export async function verifyEverything(
  dataSource: DataSource,
  { files, log, key, kept = [] }: Around,
  say: Say,
): Promise<boolean> {
  // First: what was published by now stands in the snapshot.
  const published = await log.checkpoint().catch(() => null);
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SET TRANSACTION READ ONLY');
    return verifySnapshot(manager, { files, log, key, kept, published }, say);
  });
}

/** The same of what one transaction sees. `published`: the checkpoint as it was before it began. */
export async function verifySnapshot(
  manager: EntityManager,
  { files, log, key, kept = [], published }: Around & { published: string | null },
  say: Say,
): Promise<boolean> {
  const read = await readRecord(manager, key, say);
  if (read.whole) say(`✓ 记录完整，共 ${read.count} 条`);
  await tellAttempts(manager, say);
  const logIsWhole = await verifyLog(read, { key, files: log, published, kept }, say);
  const recordIsWhole = read.whole && logIsWhole;
  const results = [
    recordIsWhole,
    await verifyRows(manager, { ...read, recordIsWhole }, say),
    await verifyEvidence(manager, files, recordIsWhole ? read.vouched : null, say),
    recordIsWhole && (await verifyDocuments(manager, read.vouched.documents, say)),
    await verifyPackages(files, read.vouched, say),
  ];
  return results.every(Boolean);
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
