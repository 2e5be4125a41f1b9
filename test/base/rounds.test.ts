import { startRounds } from '../../src/base/rounds';
import { until } from '../../src/base/patience';

describe('rounds', () => {
  const day = 86_400_000;
  const quiet = { succeeded: () => undefined, failed: () => undefined };
  const mine = (act: (turn: null) => Promise<void>) => act(null);

  it('look at once when rung, and end at once while they wait', async () => {
    let looks = 0;
    const rounds = startRounds({ alone: mine, look: async () => ((looks += 1), day), idleMs: day, ...quiet });
    await until('the first look', async () => looks === 1);
    rounds.ring();
    await until('the next one', async () => looks === 2);
    await rounds.stop();
    expect(looks).toBe(2);
  });

  it('end at once while another process has the turn', async () => {
    let asked = 0;
    const alone = async () => ((asked += 1), null);
    const rounds = startRounds({ alone, look: async () => day, idleMs: day, ...quiet });
    await until('the question', async () => asked === 1);
    await rounds.stop();
    expect(asked).toBe(1);
  });

  it('go on after a failure, and tell of it', async () => {
    const failures: unknown[] = [];
    let looks = 0;
    async function look(): Promise<number> {
      looks += 1;
      if (looks === 1) throw new Error('down');
      return day;
    }
    const rounds = startRounds({ alone: mine, look, ...quiet, failed: (error) => void failures.push(error) });
    await until('the look after it', async () => looks === 2);
    await rounds.stop();
    expect(failures).toEqual([new Error('down')]);
  });
});
