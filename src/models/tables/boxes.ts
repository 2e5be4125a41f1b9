import type { Sample } from './samples';

/** What one row accepts: the samples of each input, in the order of the columns. */
export type Box = Sample[][];

export const isEmpty = (box: Box): boolean => box.some((values) => values.length === 0);

/** What both accept; empty when there is no such case. */
export const common = (a: Box, b: Box): Box =>
  a.map((values, column) => values.filter((value) => b[column]!.includes(value)));

export const same = (a: Box, b: Box): boolean =>
  a.every(
    (values, column) => values.length === b[column]!.length && values.every((value) => b[column]!.includes(value)),
  );

/** A part of `box` that none of the others accepts; null when together they accept all of it. */
export function leftOver(box: Box, others: Box[]): Box | null {
  const meeting = others.filter((other) => !isEmpty(common(box, other)));
  const [widest, ...rest] = meeting.sort((a, b) => narrowing(box, a) - narrowing(box, b)); // few pieces remain outside of a wide one
  if (!widest) return box;
  for (let column = 0; column < box.length; column += 1) {
    const outside = box[column]!.filter((value) => !widest[column]!.includes(value));
    if (outside.length === 0) continue;
    const piece = box.map((values, at) =>
      at === column ? outside : at < column ? values.filter((value) => widest[at]!.includes(value)) : values,
    );
    const found = leftOver(piece, rest);
    if (found) return found;
  }
  return null;
}

/** In how many columns the other accepts less than the box. */
const narrowing = (box: Box, other: Box): number =>
  box.filter((values, column) => values.some((value) => !other[column]!.includes(value))).length;
