import type { EntityManager } from 'typeorm';
import { differingFields, keyOf } from '../../law/record/rows-written';
import type { LastVouches } from '../vouching/last';
import { rowsOfTable } from '../vouching/rows';
import { vouchedTables } from '../vouching/tables';
import type { Say } from './progress';

/**
 * Compares every row with the digests that the record vouched for last: changed, added and missing ones are named with
 * table, key and columns. `recordIsWhole`: otherwise an entry that is lost may have known of the change.
 */
export async function verifyRows(
  manager: EntityManager,
  last: LastVouches,
  recordIsWhole: boolean,
  say: Say,
): Promise<boolean> {
  let [count, faults] = [0, 0];
  for (const [table, { title }] of vouchedTables) {
    const unseen = new Map(last.rowsOf(table));
    const fault = (key: string, problem: string) => {
      faults++;
      const doubt = recordIsWhole ? '' : '（缺失或者被改动的记录也可能登记过这次变动）';
      say(`${recordIsWhole ? '✗' : '！'} ${title}（${table}）${shown(key)}：${problem}${doubt}`);
    };
    for await (const kept of rowsOfTable(manager, table)) {
      count++;
      const key = keyOf(kept.keyColumns, kept.row);
      const vouched = unseen.get(key);
      unseen.delete(key);
      if (!vouched) fault(key, '不是系统写入的，记录中没有登记');
      else if (!vouched.row.fields) fault(key, `记录第 ${vouched.sequence} 条已登记删除`);
      else {
        const fields = differingFields(vouched.salt, vouched.row, kept);
        if (fields.length > 0) fault(key, `${fields.join('、')} 与记录第 ${vouched.sequence} 条登记的不符`);
      }
    }
    for (const [key, { row, sequence }] of unseen) if (row.fields) fault(key, `缺失，记录第 ${sequence} 条登记过`);
  }
  if (!faults) say(`✓ 数据库各表与记录相符，共 ${count} 行`);
  return !faults;
}

/** ["a",1] → a/1 */
const shown = (key: string): string => (JSON.parse(key) as unknown[]).map(String).join('/');
