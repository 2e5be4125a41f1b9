import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import { BusinessError } from '../../base/business-error';
import { translate } from '../errors';

/** Inserts or updates by primary key; a row that stays equal is not written. */
export async function upsert<T extends ObjectLiteral>(
  manager: EntityManager,
  table: EntitySchema<T>,
  row: T,
): Promise<void> {
  const conflictPaths = manager.dataSource.getMetadata(table).primaryColumns.map(({ propertyName }) => propertyName);
  await manager
    .upsert(table, { ...row }, { conflictPaths, skipUpdateIfNoValuesChanged: true })
    .catch((error: unknown) => {
      throw translate(error);
    });
}

/** @throws BusinessError NOT_FOUND */
export function found<T>(row: T | null): T {
  if (!row) throw new BusinessError('NOT_FOUND');
  return row;
}

/** Any text with % and _ taken literally. */
export const containing = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
