import { BusinessError } from '../base/business-error';
import type { CaseRow, RowKind, Rows } from '../ports/rows';

export interface KeptRows<T extends CaseRow = CaseRow> extends Rows<T> {
  /** The rows saved since the file was opened, each as it was saved last. */
  changed(): T[];
}

/** The rows of one kind, in memory while the file is open. */
export function fileRows<T extends CaseRow>({ title }: RowKind<T>, caseId: string, found: T[]): KeptRows<T> {
  const rows = new Map(found.map((row) => [row.id, row]));
  const changed = new Map<string, T>();
  return {
    find: (id) => rows.get(id) ?? null,
    get(id) {
      const row = rows.get(id);
      if (!row) throw new BusinessError('NOT_FOUND', `没有找到本案的${title}。`);
      return row;
    },
    all: () => [...rows.values()],
    latest: () => [...rows.values()].at(-1) ?? null,
    save(row) {
      if (row.caseId !== caseId) throw new Error(`A row of another case is saved in case ${caseId}`);
      rows.set(row.id, row);
      changed.set(row.id, row);
    },
    changed: () => [...changed.values()],
  };
}
