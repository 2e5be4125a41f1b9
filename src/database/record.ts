import type { EntityManager } from 'typeorm';
import { chain, type Link } from '../law/record/chain';
import type { ChainedEntry, RecordEntry } from '../law/record/entry';
import { snakeCase } from './naming';

const fields = ['sequence', 'at', 'caseId', 'actor', 'act', 'summary', 'basis', 'details', 'previousHash', 'hash'] as const;
const columns = fields.map(snakeCase).join(', ');
const selected = fields.map((field) => `${snakeCase(field)} AS "${field}"`).join(', ');

type Stored = Omit<ChainedEntry, 'at'> & { at: Date };
const toEntry = (row: Stored): ChainedEntry => ({ ...row, at: row.at.toISOString() });

export async function recordOfCase(manager: EntityManager, caseId: string): Promise<ChainedEntry[]> {
  const rows: Stored[] = await manager.query(`SELECT ${selected} FROM record WHERE case_id = $1 ORDER BY sequence`, [caseId]);
  return rows.map(toEntry);
}

/** Newest entry, as the head row says. */
export async function recordHead(manager: EntityManager): Promise<Link> {
  const [head] = await manager.query('SELECT sequence, hash FROM record_head');
  return head;
}

/** Every entry in order, read page by page. */
export async function* wholeRecord(manager: EntityManager, pageSize = 1_000): AsyncGenerator<ChainedEntry> {
  for (let after = 0; ; ) {
    const rows: Stored[] = await manager.query(`SELECT ${selected} FROM record WHERE sequence > $1 ORDER BY sequence LIMIT $2`, [after, pageSize]);
    yield* rows.map(toEntry);
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.sequence;
  }
}

/** `refused`: writes that the database refused so far; `refusedEntered`: how many of them the record knows. */
export interface Head extends Link { refused: number; refusedEntered: number }

/** Makes this transaction the only one that writes record and outbox, until it ends. Call it last: everybody waits. */
export async function lockHead(manager: EntityManager): Promise<Head> {
  const [head] = await manager.query(
    `SELECT sequence, hash, refused_writes AS "refusedEntered", (SELECT last_value FROM refused_writes) AS refused FROM record_head FOR UPDATE`,
  );
  return head;
}

/** Chains `entries` to `head`, which must be locked; refused writes go before them. */
export async function appendToRecord(manager: EntityManager, head: Head, entries: RecordEntry[], now: Date): Promise<void> {
  const all = [...refusedWrites(head), ...entries];
  if (!all.length) return;
  const chained = chain(head, all, now.toISOString());
  const last = chained.at(-1)!;
  await manager.query(
    `WITH appended AS (
       INSERT INTO record (${columns})
       SELECT ${fields.map((field) => `e."${field}"`).join(', ')} FROM jsonb_to_recordset($1::jsonb)
         AS e (sequence bigint, at timestamptz, "caseId" text, actor text, act text, summary text, basis text, details jsonb, "previousHash" text, hash text)
       ORDER BY e.sequence)
     UPDATE record_head SET sequence = $2, hash = $3, refused_writes = $4`,
    [JSON.stringify(chained), last.sequence, last.hash, head.refused],
  );
}

/** Their own transactions were rolled back and could not say so. */
function refusedWrites({ refused, refusedEntered }: Head): RecordEntry[] {
  const count = refused - refusedEntered;
  if (count <= 0) return [];
  return [{
    caseId: null, actor: 'system', act: 'gate-attempt-refused', basis: '行政处罚法第四十七条、第五十八条',
    summary: `数据库拒绝了${count}次绕过法制审核或者改动既有记录的写入，详见数据库日志`, details: { where: 'database', count },
  }];
}
