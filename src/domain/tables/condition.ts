/** What a cell of a decision table lets through. `opaque`: an expression that is not taken apart here. */
export type Condition =
  | { kind: 'any' }
  | { kind: 'values'; values: Set<string>; not: boolean }
  | { kind: 'range'; from: number; fromIn: boolean; to: number; toIn: boolean }
  | { kind: 'opaque'; text: string };

const values = String.raw`"[^"]*"(?:\s*,\s*"[^"]*")*`;
const number = String.raw`-?\d+(?:\.\d+)?`;

/** Reads a FEEL unary test: -, values, not(values), true, false, numbers and comparisons, intervals. */
export function conditionOf(text: string): Condition {
  const test = text.trim();
  if (test === '' || test === '-') return { kind: 'any' };
  if (/^(true|false)$/.test(test)) return { kind: 'values', values: new Set([test]), not: false };
  if (new RegExp(`^${values}$`).test(test)) return { kind: 'values', values: quoted(test), not: false };
  const negated = new RegExp(String.raw`^not\s*\(\s*(${values})\s*\)$`).exec(test);
  if (negated) return { kind: 'values', values: quoted(negated[1]!), not: true };
  const comparison = new RegExp(`^(>=|<=|>|<)?\\s*(${number})$`).exec(test);
  if (comparison) return compared(comparison[1], Number(comparison[2]));
  const interval = new RegExp(String.raw`^([[\](])\s*(${number})\s*\.\.\s*(${number})\s*([\])[])$`).exec(test);
  if (interval) return { kind: 'range', from: Number(interval[2]), fromIn: interval[1] === '[', to: Number(interval[3]), toIn: interval[4] === ']' };
  return { kind: 'opaque', text: test };
}

const quoted = (text: string) => new Set([...text.matchAll(/"([^"]*)"/g)].map(([, value]) => value!));

function compared(sign: string | undefined, bound: number): Condition {
  const [from, to] = [sign?.startsWith('<') ? -Infinity : bound, sign?.startsWith('>') ? Infinity : bound];
  return { kind: 'range', from, fromIn: sign !== '>', to, toIn: sign !== '<' };
}

/** Whether nothing can fulfil the condition. */
export function isEmpty(condition: Condition): boolean {
  if (condition.kind !== 'range') return false;
  return condition.from > condition.to || (condition.from === condition.to && !(condition.fromIn && condition.toIn));
}

/** Whether something surely fulfils both; false when that can't be told. */
export function meet(a: Condition, b: Condition): boolean {
  if (a.kind === 'any' || b.kind === 'any') return true;
  if (a.kind === 'values' && b.kind === 'values') {
    if (a.not && b.not) return true;
    const [set, other] = a.not ? [b, a] : [a, b];
    return [...set.values].some((value) => other.values.has(value) !== other.not);
  }
  if (a.kind === 'range' && b.kind === 'range') return !isEmpty(intersection(a, b));
  return a.kind === 'opaque' && b.kind === 'opaque' && a.text === b.text;
}

/** Whether whatever fulfils `inner` surely fulfils `outer`; false when that can't be told. */
export function covers(outer: Condition, inner: Condition): boolean {
  if (outer.kind === 'any') return true;
  if (outer.kind === 'values' && inner.kind === 'values') {
    if (inner.not) return outer.not && [...outer.values].every((value) => inner.values.has(value));
    return [...inner.values].every((value) => outer.values.has(value) !== outer.not);
  }
  if (outer.kind === 'range' && inner.kind === 'range') {
    const both = intersection(outer, inner);
    return both.from === inner.from && both.fromIn === inner.fromIn && both.to === inner.to && both.toIn === inner.toIn;
  }
  return outer.kind === 'opaque' && inner.kind === 'opaque' && outer.text === inner.text;
}

type Range = Extract<Condition, { kind: 'range' }>;

function intersection(a: Range, b: Range): Range {
  const [low, high] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  const open = (bound: number, end: 'from' | 'to') => [a, b].every((one) => one[end] !== bound || one[end === 'from' ? 'fromIn' : 'toIn']);
  return { kind: 'range', from: low, fromIn: open(low, 'from'), to: high, toIn: open(high, 'to') };
}
