import type { RuleTables } from '../ports/stores';
import type { EngineClient } from './engine-client';
import { isUnknown } from './grpc-error';

/** How long a looked-up version counts. Milliseconds. */
const freshMs = 1_000;

/**
 * Decision tables as deployed on the engine, evaluated there: what Operate shows is what decides. With `ours`, which
 * gives the key of the newest version that this system deployed, a version that somebody else deployed is never asked. An
 * engine that was set up anew has the version of a case under another key: `successor` of it, deployed from the same text.
 */
export function createRules(
  client: EngineClient,
  ours: (decisionId: string) => Promise<string | null> = async () => null,
  successor: (key: string) => Promise<string | null> = async () => null,
): RuleTables {
  const seen = new Map<string, { key: Promise<string | null>; until: number }>();
  function newest(decisionId: string): Promise<string | null> {
    const known = seen.get(decisionId);
    if (known && known.until > Date.now()) return known.key;
    const key = ours(decisionId);
    seen.set(decisionId, { key, until: Date.now() + freshMs });
    key.catch(() => seen.delete(decisionId));
    return key;
  }
  return {
    async evaluate(decisionId, facts, key) {
      const asked = key ?? (await newest(decisionId));
      try {
        return await client.evaluate(decisionId, facts, asked);
      } catch (error) {
        const same = asked !== null && isUnknown(error) ? await successor(asked) : null;
        if (same === null || same === asked) throw error;
        return client.evaluate(decisionId, facts, same);
      }
    },
  };
}
