import type { EntityManager } from 'typeorm';
import type { CaseDocument } from '../../law/case/document';
import { digestOf } from '../../law/record/chain';
import { documentRows } from '../../ports/common-rows';
import { entityOf } from '../entities/rows';
import { everyNth } from './progress';
import type { VouchedDocument } from './vouched';

/** Every paper, page by page. */
async function* everyDocument(manager: EntityManager, pageSize = 500): AsyncGenerator<CaseDocument> {
  for (let after = ''; ;) {
    const rows = await manager
      .createQueryBuilder(entityOf(documentRows), 'd')
      .where('d.id > :after', { after })
      .orderBy('d.id')
      .limit(pageSize)
      .getMany();
    yield* rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.id;
  }
}

/**
 * Compares every paper (文书) with its entry in the record, which must be whole; the changed, missing and unrecorded ones
 * are named.
 */
export async function verifyDocuments(
  manager: EntityManager,
  vouched: Map<string, VouchedDocument>,
  say: (line: string) => void,
): Promise<boolean> {
  const unseen = new Map(vouched);
  const since = [...vouched.values()][0]?.recordedAt ?? '';
  let [count, faults, older] = [0, 0, 0];
  const fault = (name: string, id: string, problem: string) => {
    faults++;
    say(`✗ 文书 ${name}（${id}）：${problem}`);
  };
  for await (const document of everyNth(10_000, (passed) => say(`  文书：已核验 ${passed} 份`))(
    everyDocument(manager),
  )) {
    const { id, title, madeAt } = document;
    const recorded = vouched.get(id);
    count++;
    unseen.delete(id);
    if (recorded && recorded.sm3 !== digestOf(document)) fault(recorded.name, id, '内容与制作时的记录不符');
    if (!recorded && madeAt < since) older++;
    else if (!recorded) fault(title, id, '没有制作文书的记录');
  }
  for (const [id, { name }] of unseen) fault(name, id, '有制作记录而文书缺失');
  if (older > 0) say(`！ ${older} 份文书制作于系统开始记录文书内容（${since}）之前，无从核对`);
  if (!faults) say(`✓ 文书与记录相符，共 ${count - older} 份`);
  return !faults;
}
