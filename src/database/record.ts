import type { EntityManager } from 'typeorm';
import type { Link } from '../law/record/chain';
import type { RecordedEntry } from '../law/record/entry';
import type { AskedEntry } from '../ports/stores';
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
  'salt',
  'wrote',
  'signature',
  'place',
  'previousHash',
  'hash',
] as const satisfies (keyof RecordedEntry)[];
const selected = fields.map((field) => `${snakeCase(field)} AS "${field}"`).join(', ');

type Stored = Omit<RecordedEntry, 'at'> & { at: Date };
const toEntry = (row: Stored): RecordedEntry => ({ ...row, at: row.at.toISOString() });

/** In the order in which it was done. */
export async function recordOfCase(manager: EntityManager, caseId: string): Promise<RecordedEntry[]> {
  const rows: Stored[] = await manager.query(`SELECT ${selected} FROM record WHERE case_id = $1 ORDER BY sequence`, [
    caseId,
  ]);
  return rows.map(toEntry);
}

/** Entries that vouched for rows as they were found, oldest first. */
export async function rowsFoundEntries(manager: EntityManager): Promise<RecordedEntry[]> {
  const rows: Stored[] = await manager.query(
    `SELECT ${selected} FROM record WHERE act = 'rows-found' ORDER BY sequence`,
  );
  return rows.map(toEntry);
}

/** The end of the chain that was kept before the tree; sequence 0: there was none. */
export async function chainEnd(manager: EntityManager): Promise<Link> {
  const [head] = await manager.query<[Link]>('SELECT sequence, hash FROM record_head');
  return head;
}

/** Every entry in the order of its number, read page by page. */
export async function* wholeRecord(manager: EntityManager, pageSize = 1_000): AsyncGenerator<RecordedEntry> {
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

/** Entries by their place in the tree, from `place` on. */
export async function entriesFrom(manager: EntityManager, place: number, limit: number): Promise<RecordedEntry[]> {
  const rows: Stored[] = await manager.query(
    `SELECT ${selected} FROM record WHERE place >= $1 ORDER BY place LIMIT $2`,
    [place, limit],
  );
  return rows.map(toEntry);
}

export async function newestSigned(manager: EntityManager): Promise<RecordedEntry | null> {
  const rows: Stored[] = await manager.query(
    `SELECT ${selected} FROM record WHERE signature IS NOT NULL ORDER BY sequence DESC LIMIT 1`,
  );
  return rows[0] ? toEntry(rows[0]) : null;
}

/** The newest entry of an act that has this detail. */
export async function entryWith(
  manager: EntityManager,
  { caseId, act, detail, value }: AskedEntry,
): Promise<RecordedEntry | null> {
  const rows: Stored[] = await manager.query(
    `SELECT ${selected} FROM record WHERE case_id = $1 AND act = $2 AND details->>$3 = $4 ORDER BY sequence DESC LIMIT 1`,
    [caseId, act, detail, value],
  );
  return rows[0] ? toEntry(rows[0]) : null;
}
