import { pause, until } from '../../src/base/patience';

const quick = { timeoutMs: 40, everyMs: 1 };

describe('waiting until something is so', () => {
  it.each([[undefined], [null], [false], ['thrown']])('%s is "not yet"', async (answer) => {
    let asked = 0;
    const ask = async () => {
      if (++asked === 3) return 'there';
      if (answer === 'thrown') throw new Error('connection refused');
      return answer as undefined;
    };
    expect(await until('the answer', ask, quick)).toBe('there');
  });

  it('nought is an answer', async () => {
    expect(await until('the count', async () => 0, quick)).toBe(0);
  });

  it('ends with what was awaited and the last failure', async () => {
    const refused = new Error('connection refused');
    const waiting = until('the engine', () => Promise.reject(refused), quick);
    await expect(waiting).rejects.toThrow(/^the engine: not within 0.04 s \(connection refused\)$/);
    await expect(waiting).rejects.toMatchObject({ cause: refused });
  });

  it('ends at once with an error that waiting can not mend', async () => {
    const waiting = until('the engine', async () => false, { stop: () => new Error('the process has ended') });
    await expect(waiting).rejects.toThrow('the process has ended');
  });
});

it('a pause ends when it is called off, before or meanwhile', async () => {
  const called = new AbortController();
  const pausing = pause(60_000, called.signal);
  called.abort();
  await pausing;
  await pause(60_000, called.signal);
});
