import type { DataSource } from 'typeorm';
import type { Signer } from '../../law/log';
import { seal } from '../../law/record/seal';
import { gateAttemptRefused } from '../../ports/common-acts';
import { entryOf } from '../../ports/record-act';
import { appendToRecord, NUMBERS } from '../append';
import { inTransaction } from '../transaction';

interface Counts {
  refused: number;
  entered: number;
}

const counts = `SELECT refused_writes AS entered, (SELECT last_value FROM refused_writes) AS refused FROM record_head`;

/**
 * Enters writes that the database refused: their own transactions were rolled back and could not say so.
 * @throws DatabaseUnavailable
 */
export async function enterRefusedWrites(dataSource: DataSource, key: Signer, at: Date): Promise<void> {
  const [seen] = await dataSource.query<[Counts]>(counts);
  if (seen.refused <= seen.entered) return;
  await inTransaction(dataSource, async ({ manager }) => {
    const [{ refused, entered, numbers }] = await manager.query<[Counts & { numbers: number[] }]>(
      `SELECT c.*, ${NUMBERS('1')} AS numbers FROM (${counts} FOR UPDATE) c`,
    );
    const count = refused - entered;
    if (count <= 0) return;
    const why = `数据库拒绝了${count}次绕过法制审核或者改动既有记录的写入，详见数据库日志`;
    const article = '行政处罚法第四十七条、第五十八条';
    const by = { caseId: null, actor: 'system' };
    const entry = entryOf(gateAttemptRefused, by, { where: 'database', count }, { why, article });
    await appendToRecord(manager, [seal(entry, { sequence: numbers[0]!, at }, key)], {
      text: 'UPDATE record_head SET refused_writes = $1',
      parameters: [refused],
    });
  });
}
