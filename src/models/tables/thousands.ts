/** Texts in quotes may hold any comma; one that never ends takes the rest. */
const withoutTexts = (cell: string) => cell.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/g, '""');

/**
 * A number written with a comma before its thousands, e.g. `20,000`, which FEEL reads as a list of 20 and 0. Null when
 * there is none.
 */
export const groupedNumber = (cell: string): string | null =>
  /(?<!\d|\d\.)\d{1,3}(?:,\d{3})+(?!\d)/.exec(withoutTexts(cell))?.[0] ?? null;
