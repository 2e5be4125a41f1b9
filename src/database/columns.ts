import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

type Column = EntitySchemaColumnOptions;

export const text: Column = { type: 'text' };
export const texts: Column = { type: 'text', array: true };
export const flag: Column = { type: 'boolean' };
export const whole: Column = { type: 'integer' };
export const json: Column = { type: 'jsonb' };
/** ISO date; the pool hands dates over as text. */
export const day: Column = { type: 'date' };
/** timestamptz, an ISO instant in the row. */
export const instant: Column = {
  type: 'timestamptz',
  transformer: {
    to: (value: string | null) => value,
    from: (value: Date | null) => value?.toISOString() ?? null,
  },
};
/** Yuan, two decimals. */
export const money: Column = { type: 'numeric', precision: 14, scale: 2 };

export const optional = (column: Column): Column => ({ ...column, nullable: true });
export const key = (column: Column): Column => ({ ...column, primary: true });

/** Table of T; a field without its column does not compile. */
export function table<T>(name: string, columns: Record<keyof T & string, Column>): EntitySchema<T> {
  return new EntitySchema<T>({ name, tableName: name, columns: columns as object });
}

/** Order in which rows were first saved; the database counts it. */
export const POSITION = 'position';

/** Table of rows that belong to a case. */
export function caseTable<T>(name: string, columns: Record<keyof T & string, Column>): EntitySchema<T> {
  const position: Column = { type: 'bigint', select: false, insert: false, update: false };
  return new EntitySchema<T>({ name, tableName: name, columns: { ...columns, [POSITION]: position } });
}
