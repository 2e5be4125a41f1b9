/** Says one line, in Chinese. */
export type Say = (line: string) => void;

/** Passes everything on and reports every n-th. */
export const everyNth = (n: number, report: (count: number) => void) =>
  async function* <T>(items: AsyncIterable<T>): AsyncGenerator<T> {
    let count = 0;
    for await (const item of items) {
      yield item;
      if (++count % n === 0) report(count);
    }
  };
