import type { JobOutcome, UnitOfWork } from '../../src/ports/context';
import { BusinessError } from '../../src/base/business-error';
import type { MemoryContext } from './memory-context';

/** One act after the other on a memory context; what fails leaves nothing behind. */
export function memoryUnitOfWork(context: MemoryContext): UnitOfWork & { outcomes: Map<string, JobOutcome> } {
  const outcomes = new Map<string, JobOutcome>();
  const used = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = last.then(async () => {
      const before = context.snapshot();
      try {
        return await act();
      } catch (error) {
        context.restore(before);
        throw error;
      }
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    outcomes,
    run: (act) => inTurn(() => act(context)),
    taskOf: async () => null,
    usedUserTasks: async (keys) => new Set(keys.filter((key) => used.has(key))),
    async once({ key, userTaskKey }, act) {
      const settle = (outcome: JobOutcome) => {
        outcomes.set(key, outcome);
        if (userTaskKey) used.add(userTaskKey);
        return outcome;
      };
      return inTurn(
        async () => outcomes.get(key) ?? settle({ kind: 'completed', variables: await act(context) }),
      ).catch((error) => settle(remember(error)));
    },
  };
}

function remember(error: unknown): JobOutcome {
  if (error instanceof BusinessError) return { kind: 'error', code: error.code, message: error.message };
  throw error;
}
