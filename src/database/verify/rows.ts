import type { EntityManager } from 'typeorm';
import { differingFields, type KeptRow, keyOf } from '../../law/record/rows-written';
import type { LastVouched, LastVouches } from '../vouching/last';
import { rowsOfTable } from '../vouching/rows';
import { vouchedTables } from '../vouching/tables';
import type { Say } from './progress';

interface Vouches {
  last: LastVouches;
  /** Out of entries at fault. */
  doubtful: LastVouches;
  /** false: an entry that is lost may have known of a change. */
  recordIsWhole: boolean;
}

/**
 * Compares every row with the digests that the record vouched for last: changed, added and missing ones are named with
 * table, key and columns.
 */
export async function verifyRows(
  manager: EntityManager,
  { last, doubtful, recordIsWhole }: Vouches,
  say: Say,
): Promise<boolean> {
  let [count, faults, doubts] = [0, 0, 0];
  for (const [table, { title }] of vouchedTables) {
    const unseen = new Map(last.rowsOf(table));
    const doubted = doubtful.rowsOf(table);
    const fault = (key: string, problem: string) => {
      faults++;
      const doubt = recordIsWhole ? '' : '（缺失的记录也可能登记过这次变动）';
      say(`${recordIsWhole ? '✗' : '！'} ${title}（${table}）${shown(key)}：${problem}${doubt}`);
    };
    for await (const kept of rowsOfTable(manager, table)) {
      count++;
      const key = keyOf(kept.keyColumns, kept.row);
      const problem = problemOf(unseen.get(key), kept);
      unseen.delete(key);
      if (!problem) continue;
      if (problemOf(doubted.get(key), kept)) fault(key, problem);
      else doubts++;
    }
    for (const [key, { row, sequence }] of unseen)
      if (row.fields) {
        if (doubted.get(key)?.row.fields === null) doubts++;
        else fault(key, `缺失，记录第 ${sequence} 条登记过`);
      }
  }
  if (doubts > 0) say(`！ ${doubts} 行数据只有被改动的记录登记过，无从核对`);
  else if (!faults) say(`✓ 数据库各表与记录相符，共 ${count} 行`);
  return faults + doubts === 0;
}

/** What is wrong with a row by what was vouched for last, in Chinese; null: it is as it was. */
function problemOf(vouched: LastVouched | undefined, kept: KeptRow): string | null {
  if (!vouched) return '不是系统写入的，记录中没有登记';
  if (!vouched.row.fields) return `记录第 ${vouched.sequence} 条已登记删除`;
  const fields = differingFields(vouched.salt, vouched.row, kept);
  return fields.length > 0 ? `${fields.join('、')} 与记录第 ${vouched.sequence} 条登记的不符` : null;
}

/** ["a",1] → a/1 */
const shown = (key: string): string => (JSON.parse(key) as unknown[]).map(String).join('/');
