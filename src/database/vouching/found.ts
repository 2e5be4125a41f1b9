import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../base/clock';
import type { Signer } from '../../law/log/keys';
import { differingFields, type KeptRow, keyOf } from '../../law/record/rows-written';
import { isSealedBy, seal } from '../../law/record/seal';
import { rowsFound } from '../../ports/common-acts';
import { entryOf } from '../../ports/record-act';
import { appendToRecord, NUMBERS } from '../append';
import { chainEnd, newestSigned, wholeRecord } from '../record';
import { inTransaction } from '../transaction';
import { LastVouches } from './last';
import { rowsOfTable } from './rows';
import { vouchedTables } from './tables';
import { locks } from '../locks';

const ROWS_AN_ENTRY = 500;

interface Surroundings {
  key: Signer;
  clock: Clock;
}

/**
 * Vouches for rows as found: for all of them once, when the record begins to vouch for rows; after later migrations for
 * those that have other columns than before and are otherwise unchanged. `rewritten`: columns by table whose values a
 * migration changed. A row that was changed past the system is left to `npm run verify`.
 */
export async function vouchForFound(
  dataSource: DataSource,
  { key, clock }: Surroundings,
  migrated: boolean,
  rewritten = new Map<string, Set<string>>(),
): Promise<number> {
  return inTransaction(dataSource, async ({ manager }) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [locks.found]);
    const begun = (await newestSigned(manager)) !== null;
    if (begun && !migrated) return 0;
    const last = begun ? await lastVouches(manager, key) : null;
    const rows: KeptRow[] = [];
    for (const table of vouchedTables.keys())
      for await (const row of rowsOfTable(manager, table))
        if (!last || isMigrated(row, last, rewritten.get(table))) rows.push(row);
    if (rows.length > 0 || !begun) await enter(manager, rows, key, clock.now());
    return rows.length;
  });
}

async function lastVouches(manager: EntityManager, key: Signer): Promise<LastVouches> {
  const last = new LastVouches();
  for await (const entry of wholeRecord(manager)) if (isSealedBy(entry, key)) last.note(entry);
  return last;
}

/** Other columns than vouched for, and none of the others changed. */
function isMigrated(kept: KeptRow, last: LastVouches, rewritten = new Set<string>()): boolean {
  const vouched = last.rowsOf(kept.table).get(keyOf(kept.keyColumns, kept.row));
  if (!vouched?.row.fields) return false;
  const { fields } = vouched.row;
  const differing = differingFields(vouched.salt, vouched.row, kept);
  return (
    differing.length > 0 &&
    differing.every((column) => !(column in fields) || !(column in kept.row) || rewritten.has(column))
  );
}

async function enter(manager: EntityManager, rows: KeptRow[], key: Signer, at: Date): Promise<void> {
  const end = await chainEnd(manager);
  const parts = Array.from({ length: Math.max(1, Math.ceil(rows.length / ROWS_AN_ENTRY)) }, (_, n) =>
    rows.slice(n * ROWS_AN_ENTRY, (n + 1) * ROWS_AN_ENTRY),
  );
  const [{ numbers }] = await manager.query<[{ numbers: number[] }]>(`SELECT ${NUMBERS('$1')} AS numbers`, [
    parts.length,
  ]);
  for (const [index, part] of parts.entries()) {
    const details = { rows: part.length, chainSequence: end.sequence, chainHash: end.hash };
    const entry = entryOf(rowsFound, { caseId: null, actor: 'system' }, details);
    await appendToRecord(manager, [seal(entry, { sequence: numbers[index]!, at, rows: part }, key)]);
  }
}
