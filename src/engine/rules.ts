import type { RuleTables } from '../ports/stores';
import type { EngineClient } from './engine-client';

/** How long a looked-up version counts. Milliseconds. */
const freshMs = 1_000;

/**
 * Decision tables as deployed on the engine, evaluated there: what Operate shows is what decides. With `ours`, which
 * gives the key of the newest version that this system deployed, a version that somebody else deployed is never asked.
 */
export function createRules(
  client: EngineClient,
  ours: (decisionId: string) => Promise<string | null> = async () => null,
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
    evaluate: async (decisionId, facts, key) => client.evaluate(decisionId, facts, key ?? (await newest(decisionId))),
  };
}
