import type { EntityManager } from 'typeorm';
import { rowKinds } from '../../kinds';
import { differingFields, keyOf } from '../../law/record/rows-written';
import { isSealedBy } from '../../law/record/seal';
import type { Verifier } from '../../law/log/keys';
import type { UnvouchedRow } from '../../ports/vouched';
import { recordOfCase, rowsFoundEntries } from '../record';
import { LastVouches } from './last';
import { isVouched, rowOf, titlesOf } from './tables';

/** Rows of the case that are not as the record vouched for them last: changed or added past this system. */
export async function unvouchedOfCase(manager: EntityManager, caseId: string, key: Verifier): Promise<UnvouchedRow[]> {
  const found = await manager.query<{ table: string; row: Record<string, unknown> }[]>(rowsOfCase, [caseId]);
  const last = new LastVouches();
  const entries = await recordOfCase(manager, caseId);
  const known = new Set(entries.flatMap(({ wrote }) => wrote.map((row) => `${row.table} ${row.key}`)));
  const rows = found.map(({ table, row }) => rowOf(table, row));
  const elsewhere = rows.filter(({ table, keyColumns, row }) => !known.has(`${table} ${keyOf(keyColumns, row)}`));
  const asFound = elsewhere.length > 0 ? await rowsFoundEntries(manager) : [];
  for (const entry of [...asFound, ...entries]) if (isSealedBy(entry, key)) last.note(entry);
  return rows.flatMap((kept) => {
    const vouched = last.rowsOf(kept.table).get(keyOf(kept.keyColumns, kept.row));
    const columns = vouched?.row.fields ? differingFields(vouched.salt, vouched.row, kept) : ['*'];
    return columns.length > 0 ? [{ table: kept.table, title: titlesOf([kept]).join(''), columns }] : [];
  });
}

const tables = rowKinds.map(({ table }) => table).filter(isVouched);
const rowsOfCase = [
  `SELECT 'cases' AS "table", to_jsonb(t) AS row FROM cases t WHERE t.id = $1`,
  ...['parties', ...tables].map((table) => `SELECT '${table}', to_jsonb(t) FROM ${table} t WHERE t.case_id = $1`),
].join(' UNION ALL ');
