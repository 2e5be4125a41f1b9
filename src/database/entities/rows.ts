import type { EntitySchema } from 'typeorm';
import { rowKinds } from '../../kinds';
import type { CaseRow, Column, RowKind } from '../../ports/rows';
import * as columns from '../columns';

const bare: Record<string, (typeof columns)['text']> = {
  text: columns.text,
  texts: columns.texts,
  flag: columns.flag,
  whole: columns.whole,
  big: { type: 'bigint' },
  money: columns.money,
  day: columns.day,
  instant: columns.instant,
  json: columns.json,
};

function columnOf(name: string, kept: Column) {
  const column = bare[kept.replace('?', '')]!;
  const nullable = kept.endsWith('?') ? columns.optional(column) : column;
  return name === 'id' ? columns.key(nullable) : nullable;
}

const entities = new Map<string, EntitySchema<never>>(
  rowKinds.map((kind) => {
    const named = Object.entries<Column>(kind.columns).map(([name, kept]) => [name, columnOf(name, kept)] as const);
    return [kind.table, columns.caseTable<never>(kind.table, Object.fromEntries(named))];
  }),
);

/** The table of a kind of row, for queries across cases. */
export const entityOf = <T extends CaseRow>({ table }: RowKind<T>): EntitySchema<T> =>
  entities.get(table) as unknown as EntitySchema<T>;

export const rowEntities = [...entities.values()];
