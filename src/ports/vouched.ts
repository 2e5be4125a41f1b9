/** A row that is not as the record vouched for it last. */
export interface UnvouchedRow {
  table: string;
  /** Chinese name of the table. */
  title: string;
  /** Those that differ; `*`: the record knows nothing of the row. */
  columns: string[];
}
