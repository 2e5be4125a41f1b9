import type { Sample } from './samples';

/** What one row accepts: the samples of each input, in the order of the columns. */
export type Box = Sample[][];

export const isEmpty = (box: Box): boolean => box.some((values) => values.length === 0);

/** What both accept; empty when there is no such case. */
export const common = (a: Box, b: Box): Box => a.map((values, column) => values.filter((value) => b[column]!.includes(value)));

export const same = (a: Box, b: Box): boolean =>
  a.every((values, column) => values.length === b[column]!.length && values.every((value) => b[column]!.includes(value)));

/** A part of `box` that none of the others accepts; null when together they accept all of it. */
export function leftOver(box: Box, others: Box[]): Box | null {
  const index = others.findIndex((other) => !isEmpty(common(box, other)));
  if (index < 0) return box;
  const other = others[index]!;
  const rest = others.slice(index + 1);
  for (let column = 0; column < box.length; column += 1) {
    const outside = box[column]!.filter((value) => !other[column]!.includes(value));
    if (outside.length === 0) continue;
    const piece = box.map((values, at) => (at === column ? outside : at < column ? values.filter((value) => other[at]!.includes(value)) : values));
    const found = leftOver(piece, rest);
    if (found) return found;
  }
  return null;
}
