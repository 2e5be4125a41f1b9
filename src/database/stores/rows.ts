import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import { BusinessError } from '../../base/business-error';
import { translate } from '../errors';
import type { Pending } from '../pending';

/** Told of every row that a statement wrote, as it is kept. */
export type Vouching = Pick<Pending, 'wrote'>;

/** Inserts or updates by primary key; a row that stays equal is not written. */
export async function upsert<T extends ObjectLiteral>(
  manager: EntityManager,
  { wrote }: Vouching,
  entity: EntitySchema<T>,
  row: T,
): Promise<void> {
  const { tableName, primaryColumns, columns } = manager.dataSource.getMetadata(entity);
  const keys = primaryColumns.map(({ databaseName }) => databaseName);
  const all = columns.map(({ databaseName }) => databaseName);
  const others = all.filter((column) => !keys.includes(column));
  const list = (prefix: string) => others.map((column) => `${prefix}.${column}`).join(', ');
  const value = (name: string): unknown => (row as Record<string, unknown>)[name] ?? null;
  const json: Record<string, unknown> = Object.fromEntries(
    columns.map(({ databaseName, propertyName }) => [databaseName, value(propertyName)]),
  );
  const rows = await manager
    .query<{ row: Record<string, unknown> }[]>(
      `INSERT INTO ${tableName} AS kept (${all.join(', ')})
       SELECT ${all.map((column) => `r.${column}`).join(', ')} FROM jsonb_populate_record(null::${tableName}, $1) r
       ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(', ')}
       WHERE (${list('kept')}) IS DISTINCT FROM (${list('excluded')}) RETURNING to_jsonb(kept) AS row`,
      [JSON.stringify(json)],
    )
    .catch((error: unknown) => {
      throw translate(error);
    });
  wrote(
    tableName,
    rows.map(({ row: kept }) => kept),
  );
}

/** @throws BusinessError NOT_FOUND */
export function found<T>(row: T | null): T {
  if (!row) throw new BusinessError('NOT_FOUND');
  return row;
}

/** Any text with % and _ taken literally. */
export const containing = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
