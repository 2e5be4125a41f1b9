import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { RecordedEntry } from '../law/record/entry';
import type { CaseFile } from './case-file';
import type { Reading } from './right';
import type { CaseRow, RowKind } from './rows';
import type { NameOf } from './view';

/** What is at hand beside the file when it is shown. */
export interface Showing {
  nameOf: NameOf;
  entries: RecordedEntry[];
}

/** A part of a case as API and case page show it, under its name. */
export interface Shown {
  name: string;
  schema: z.ZodType;
  /** Who sees it; without: everybody who may see the case. Others get `otherwise`. */
  right?: Reading;
  otherwise: unknown;
  of(file: CaseFile, showing: Showing): unknown;
}

interface ShownRows<T extends CaseRow> {
  right?: Reading;
  /** How one row is shown; without: as it is. */
  each?(row: T, showing: Showing): unknown;
}

/** All rows of a kind, for those who may see the papers unless another right is named. */
export const shownRows = <T extends CaseRow>(
  name: string,
  kind: RowKind<T>,
  schema: z.ZodType,
  { right = 'see-papers', each = (row) => row }: ShownRows<T> = {},
): Shown => ({
  name,
  schema,
  right,
  otherwise: [],
  of: (file, showing) =>
    file
      .rows(kind)
      .all()
      .map((row) => each(row, showing)),
});

/** The newest row of a kind, for those who may see the decision. */
export const shownLatest = <T extends CaseRow>(name: string, kind: RowKind<T>, schema: z.ZodType): Shown => ({
  name,
  schema,
  right: 'see-decision',
  otherwise: null,
  of: (file) => file.rows(kind).latest(),
});

/** A section of the case page: an Eta template that gets what is shown of the case, and these words of its stage. */
export interface Section {
  template: string;
  words: Record<string, unknown>;
}

export const section = (folder: string, file: string, words: Record<string, unknown> = {}): Section => ({
  template: readFileSync(join(folder, file), 'utf8'),
  words,
});
