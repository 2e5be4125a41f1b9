import type { EntityManager } from 'typeorm';
import { chain, type Link } from '../law/record/chain';
import type { ChainedEntry, RecordEntry } from '../law/record/entry';
import { gateAttemptRefused } from '../ports/common-acts';
import type { JobOutcome } from '../ports/context';
import { entryOf } from '../ports/record-act';
import { snakeCase } from './naming';

const fields = [
  'sequence',
  'at',
  'caseId',
  'actor',
  'act',
  'summary',
  'basis',
  'details',
  'previousHash',
  'hash',
] as const;
const columns = fields.map(snakeCase).join(', ');
const selected = fields.map((field) => `${snakeCase(field)} AS "${field}"`).join(', ');

type Stored = Omit<ChainedEntry, 'at'> & { at: Date };
const toEntry = (row: Stored): ChainedEntry => ({ ...row, at: row.at.toISOString() });

export async function recordOfCase(manager: EntityManager, caseId: string): Promise<ChainedEntry[]> {
  const rows: Stored[] = await manager.query(`SELECT ${selected} FROM record WHERE case_id = $1 ORDER BY sequence`, [
    caseId,
  ]);
  return rows.map(toEntry);
}

/** Newest entry, as the head row says. */
export async function recordHead(manager: EntityManager): Promise<Link> {
  const [head] = await manager.query<[Link]>('SELECT sequence, hash FROM record_head');
  return head;
}

/** Every entry in order, read page by page. */
export async function* wholeRecord(manager: EntityManager, pageSize = 1_000): AsyncGenerator<ChainedEntry> {
  for (let after = 0; ;) {
    const rows: Stored[] = await manager.query(
      `SELECT ${selected} FROM record WHERE sequence > $1 ORDER BY sequence LIMIT $2`,
      [after, pageSize],
    );
    yield* rows.map(toEntry);
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.sequence;
  }
}

/** `refused`: writes that the database refused so far; `refusedEntered`: how many of them the record knows. */
export interface Head extends Link {
  refused: number;
  refusedEntered: number;
}

/**
 * Chains `entries` to `head`, which must be locked (null: there are none); refused writes go before them. With `job`,
 * notes in the inbox what became of it.
 */
export async function appendToRecord(
  manager: EntityManager,
  head: Head | null,
  entries: RecordEntry[],
  now: Date,
  job?: { key: string; outcome: JobOutcome },
): Promise<void> {
  const all = head ? [...refusedWrites(head), ...entries] : [];
  const chained = head ? chain(head, all, now.toISOString()) : [];
  const parameters: unknown[] = [];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const statements: string[] = [];
  if (job) {
    const [outcome, key] = [given(JSON.stringify(job.outcome)), given(job.key)];
    statements.push(`UPDATE inbox SET outcome = ${outcome} WHERE job_key = ${key}`);
  }
  const last = chained.at(-1);
  if (head && last) {
    statements.push(insertEntries(given(JSON.stringify(chained))));
    const [sequence, hash, refused] = [given(last.sequence), given(last.hash), given(head.refused)];
    statements.push(`UPDATE record_head SET sequence = ${sequence}, hash = ${hash}, refused_writes = ${refused}`);
  }
  if (statements.length === 0) return;
  const final = statements.pop()!;
  const parts = statements.map((statement, index) => `s${index} AS (${statement})`);
  await manager.query(parts.length > 0 ? `WITH ${parts.join(', ')} ${final}` : final, parameters);
}

const types =
  'sequence bigint, at timestamptz, "caseId" text, actor text, act text, summary text, basis text, details jsonb, "previousHash" text, hash text';

const insertEntries = (entries: string) => `
  INSERT INTO record (${columns})
  SELECT ${fields.map((field) => `e."${field}"`).join(', ')} FROM jsonb_to_recordset(${entries}::jsonb) AS e (${types}) ORDER BY e.sequence`;

/** Their own transactions were rolled back and could not say so. */
function refusedWrites({ refused, refusedEntered }: Head): RecordEntry[] {
  const count = refused - refusedEntered;
  if (count <= 0) return [];
  const why = `数据库拒绝了${count}次绕过法制审核或者改动既有记录的写入，详见数据库日志`;
  const article = '行政处罚法第四十七条、第五十八条';
  return [
    entryOf(gateAttemptRefused, { caseId: null, actor: 'system' }, { where: 'database', count }, { why, article }),
  ];
}
