import { hash } from 'node:crypto';
import { canonical } from './canonical';

/** A row that an act wrote: a salted digest per column; null: the row was removed. */
export interface WrittenRow {
  table: string;
  /** Values of the primary key, as canonical JSON. */
  key: string;
  fields: Record<string, string> | null;
}

type Json = Record<string, unknown>;

/** A row as PostgreSQL gives it, with what names it. */
export interface KeptRow {
  table: string;
  keyColumns: readonly string[];
  row: Json;
}

export const keyOf = (keyColumns: readonly string[], row: Json): string =>
  canonical(keyColumns.map((column) => row[column]));

/** 128 bits are enough against a second value; base64url. */
const LENGTH = 22;

/** Digests of a row, by column, bound to the entry (its salt), the table and the row. */
export function digestsOf(salt: string, { table, keyColumns, row }: KeptRow): WrittenRow {
  const key = keyOf(keyColumns, row);
  const fields = Object.entries(row).map(([column, value]) => {
    const text = `${salt}\n${table}\n${key}\n${column}\n${canonical(sameInstant(value))}`;
    return [column, hash('sha256', text, 'base64url').slice(0, LENGTH)] as const;
  });
  return { table, key, fields: Object.fromEntries(fields) };
}

/** An instant is told in the time zone of the session: the same one in each. */
const instant = /^\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d(:?\d\d)?)$/;
function sameInstant(value: unknown): unknown {
  if (typeof value !== 'string' || !instant.test(value)) return value;
  const time = new Date(value.replace(/([+-]\d\d)$/, '$1:00'));
  return Number.isNaN(time.getTime()) ? value : time.toISOString();
}

/** Columns in which a row differs from what was vouched for: changed, or on one side only. */
export function differingFields(salt: string, vouched: WrittenRow, kept: KeptRow): string[] {
  const now = digestsOf(salt, kept).fields!;
  const then = vouched.fields ?? {};
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].filter((column) => then[column] !== now[column]);
}
