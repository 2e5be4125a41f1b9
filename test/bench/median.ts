/** Median time of an act in milliseconds, done this many times. */
export async function median(act: () => Promise<unknown>, times: number): Promise<number> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const from = performance.now();
    await act();
    taken.push(performance.now() - from);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

export const asTable = (rows: string[][]): string => `${rows.map((row) => row.map((cell) => cell.padStart(30)).join('')).join('\n')}\n\n`;
