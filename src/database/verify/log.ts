import { readCheckpoint, type Verifier } from '../../law/log';
import { reasonOf } from '../../base/reason';
import type { LogFiles } from '../log/files';
import type { Say } from './progress';
import type { ReadRecord } from './record';
import { tileProblems, treeProblems } from './tree';

interface Published {
  key: Verifier;
  files: LogFiles;
  /** The checkpoint that stands on the portal; null: none. */
  published: string | null;
  kept: string[];
}

/**
 * Compares the record with what the log published: the signed checkpoint and its tiles, and checkpoints that others
 * kept (a witness, a package). @returns whether all agree
 */
export async function verifyLog(
  { leaves, unplaced }: ReadRecord,
  { key, files, published, kept }: Published,
  say: Say,
): Promise<boolean> {
  const problems: string[] = [];
  if (published === null && leaves.length > 0) problems.push('✗ 日志的检查点文件（log/checkpoint）缺失');
  const heads = [
    ...(published === null ? [] : [{ name: '检查点', text: published }]),
    ...kept.map((text) => ({ name: '另行保存的检查点', text })),
  ];
  let size = 0;
  for (const { name, text } of heads) {
    try {
      const head = readCheckpoint(text, key);
      if (text === published) size = head.size;
      const found = await treeProblems(leaves, head, files.read);
      problems.push(...found.filter((line) => !problems.includes(line)));
      if (text !== published && head.size > size)
        problems.push(`✗ 日志被退回：${name}有 ${head.size} 条，现在公布的只有 ${size} 条`);
    } catch (error) {
      problems.push(`✗ ${name}无效：不是本系统签名的检查点（${reasonOf(error)}）`);
    }
  }
  const whole = problems.length === 0;
  if (whole)
    problems.push(
      ...(await tileProblems(
        leaves.slice(0, size).map(({ data }) => data),
        files.read,
      )),
    );
  problems.forEach(say);
  const waiting = leaves.length - size + unplaced;
  if (problems.length === 0)
    say(`✓ 日志与记录相符，检查点共 ${size} 条${waiting > 0 ? `，另有 ${waiting} 条待编入` : ''}`);
  return problems.length === 0;
}
