/** A stretch to hide, in units of a folded text; `end` is exclusive. `name`: whose name it is, where it is one. */
export interface Span {
  kind: string;
  start: number;
  end: number;
  name?: string;
}

/** What overlaps becomes one stretch, under the kind and name of its longest part; in the order of the text. */
export function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else if (span.end > last.end) {
      const longer = span.end - span.start > last.end - last.start ? span : last;
      const whole = longer === span && span.start === last.start;
      result[result.length - 1] = whole ? span : { kind: longer.kind, start: last.start, end: span.end };
    }
  }
  return result;
}

/** Without those that touch one of the `kept` stretches, which are in order and apart. Takes one pass. */
export function outside(spans: Span[], kept: { start: number; end: number }[]): Span[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < kept.length && kept[next]!.end <= start) next += 1;
    return next === kept.length || kept[next]!.start >= end;
  });
}
