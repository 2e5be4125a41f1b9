/** How a field of a row is kept. Days are ISO dates, instants ISO date-times, money is yuan with two decimals. */
type Kept = 'text' | 'texts' | 'flag' | 'whole' | 'big' | 'money' | 'day' | 'instant' | 'json';
/** With `?` it may be null. */
export type Column = Kept | `${Kept}?`;

/** What every row of a case has. */
export interface CaseRow {
  id: string;
  caseId: string;
}

/** A kind of row that a stage keeps of a case: its table, its Chinese name, and every field with its column. */
export interface RowKind<T extends CaseRow = CaseRow> {
  table: string;
  title: string;
  columns: Record<keyof T & string, Column>;
}

/** Declares a kind of row; a field without its column does not compile. */
export const rowKind = <T extends CaseRow>(
  table: string,
  title: string,
  columns: Record<keyof T & string, Column>,
): RowKind<T> => ({ table, title, columns });

/** The rows of one kind in one case: a row of another case does not exist here. */
export interface Rows<T extends CaseRow> {
  /** @throws BusinessError NOT_FOUND, in Chinese with the kind's name */
  get(id: string): T;
  find(id: string): T | null;
  /** In the order in which they were first saved. */
  all(): T[];
  /** The one saved last as new. */
  latest(): T | null;
  /** Inserts, or replaces the row of the same id; written when the file is closed. */
  save(row: T): void;
}
