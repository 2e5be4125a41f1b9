import type { EntityManager } from 'typeorm';
import type { KeptRow } from '../../law/record/rows-written';
import { rowOf, vouchedTables } from './tables';

/** Every row of a vouched table as PostgreSQL keeps it, page by page in the order of its key. */
export async function* rowsOfTable(manager: EntityManager, table: string, pageSize = 1_000): AsyncGenerator<KeptRow> {
  const { keyColumns } = vouchedTables.get(table)!;
  const key = keyColumns.join(', ');
  const places = keyColumns.map((_, index) => `$${index + 2}`).join(', ');
  for (let after: unknown[] = []; ;) {
    const where = after.length > 0 ? `WHERE (${key}) > (${places})` : '';
    const rows: { row: Record<string, unknown> }[] = await manager.query(
      `SELECT to_jsonb(t) AS row FROM ${table} t ${where} ORDER BY ${key} LIMIT $1`,
      [pageSize, ...after],
    );
    for (const { row } of rows) yield rowOf(table, row);
    if (rows.length < pageSize) return;
    const last = rows.at(-1)!.row;
    after = keyColumns.map((column) => last[column]);
  }
}
