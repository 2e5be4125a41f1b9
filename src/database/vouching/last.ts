import type { RecordedEntry } from '../../law/record/entry';
import type { WrittenRow } from '../../law/record/rows-written';

/** What the record vouched for last of a row: `row.fields` null when it was removed. */
export interface LastVouched {
  sequence: number;
  salt: string;
  row: WrittenRow;
  place: number;
}

/** What was vouched for last of every row, by table and key. Entries are handed in in any order. */
export class LastVouches {
  private readonly tables = new Map<string, Map<string, LastVouched>>();

  note({ sequence, salt, wrote, place }: RecordedEntry): void {
    for (const row of wrote) {
      const rows = this.rowsOf(row.table);
      const now = { sequence, salt, row, place: place ?? Infinity };
      const before = rows.get(row.key);
      if (!before || isLater(now, before)) rows.set(row.key, now);
    }
  }

  /** By key. */
  rowsOf(table: string): Map<string, LastVouched> {
    const rows = this.tables.get(table) ?? new Map<string, LastVouched>();
    this.tables.set(table, rows);
    return rows;
  }
}

/** By place in the tree; those that have none yet are newer, in the order of their numbers. */
const isLater = (a: LastVouched, b: LastVouched) =>
  a.place === b.place ? a.sequence >= b.sequence : a.place > b.place;
