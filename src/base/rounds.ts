import { createBell } from './bell';
import { backOff } from './patience';

export interface Rounds {
  /** Something happened: look now. */
  ring(): void;
  /** Ends after the look that is under way. */
  stop(): Promise<void>;
}

interface Options<Turn> {
  /** Lets one process at a time look, for as long as `act` goes on; null: another one does. */
  alone(act: (turn: Turn) => Promise<void>): Promise<unknown>;
  /** Does what there is to do; resolves with the milliseconds until the next look, if nobody rings before. */
  look(turn: Turn): Promise<number>;
  /** Milliseconds after which a process that may not look asks again. */
  idleMs?: number;
  succeeded(): void;
  failed(error: unknown): void;
}

/** Looks again and again, at once when rung, otherwise now and then; after a failure it waits longer each time. */
export function startRounds<Turn>({ alone, look, idleMs = 5_000, succeeded, failed }: Options<Turn>): Rounds {
  const bell = createBell();
  let ended = false;
  const hasEnded = () => ended;
  const wait = (milliseconds: number) => (hasEnded() ? Promise.resolve() : bell.wait(milliseconds));

  async function run(): Promise<void> {
    for (let failures = 0; !hasEnded();) {
      try {
        await alone(async (turn) => {
          while (!hasEnded()) {
            const next = await look(turn);
            failures = 0;
            succeeded();
            await wait(next);
          }
        });
        succeeded();
        await wait(idleMs);
      } catch (error) {
        failures += 1;
        failed(error);
        await wait(backOff(failures, 500, 5_000));
      }
    }
  }
  const running = run();
  return {
    ring: bell.ring,
    async stop() {
      ended = true;
      bell.ring();
      await running;
    },
  };
}
