/** The value in the middle; 0 of none. */
export const middle = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The value that 95 of 100 do not exceed; 0 of none. */
export const p95 = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;

/** Median time of an act in milliseconds, done this many times. */
export async function median(act: () => Promise<unknown>, times: number): Promise<number> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const from = performance.now();
    await act();
    taken.push(performance.now() - from);
  }
  return middle(taken);
}

export const asTable = (rows: string[][]): string =>
  `${rows.map((row) => row.map((cell) => cell.padStart(30)).join('')).join('\n')}\n\n`;
