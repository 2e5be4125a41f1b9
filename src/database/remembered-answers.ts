import { LRUCache } from 'lru-cache';
import { areLasting } from '../models/tables/lasting';
import type { Evaluation, RuleTables } from '../ports/stores';

/** What a transaction knows of deployed models. */
export interface Deployed {
  /** Number of the newest deployment; null while one runs. */
  deployment(): Promise<number | null>;
  /** The file that the version of that key came with; null when this system did not deploy it. */
  textOf(key: string): Promise<string | null>;
}

/** Answers kept in memory at most. */
const most = 5_000;

/**
 * How long the engine's word on which version is the newest is taken for granted, in milliseconds. A deployment by this
 * system is seen at once; one that goes past it (straight to the engine's port) only after this time.
 */
const trusted = 2_000;

/** All that is known since one deployment. */
const knowledge = (deployment: number) => ({
  deployment,
  answers: new LRUCache<string, Evaluation>({ max: most }),
  newest: new Map<string, { key: string; at: number }>(),
  lasting: new Map<string, boolean>(),
});

/**
 * Asks the engine only what it has not answered before: the same version of a table says the same about the same facts.
 * That holds until the next deployment, and for tables that don't ask for the day; all others are asked each time.
 */
export function rememberAnswers(rules: RuleTables): (deployed: Deployed) => RuleTables {
  let known = knowledge(0);

  function knownSince(deployment: number | null): typeof known | null {
    if (deployment !== null && deployment > known.deployment) known = knowledge(deployment);
    return deployment === known.deployment ? known : null;
  }

  return ({ deployment, textOf }) => ({
    async evaluate(decisionId, facts, key) {
      const since = knownSince(await deployment());
      if (!since) return rules.evaluate(decisionId, facts, key);
      const { answers, newest, lasting } = since;
      const at = performance.now();
      const last = newest.get(decisionId);
      const standing = key ?? (last && at - last.at < trusted ? last.key : null);
      const before = standing && answers.get(asked(decisionId, standing, facts));
      if (before) return structuredClone(before);

      const answer = await rules.evaluate(decisionId, facts, key);
      if (!key) newest.set(decisionId, { key: answer.key, at });
      if (!lasting.has(answer.key)) {
        const text = await textOf(answer.key);
        if (text !== null) lasting.set(answer.key, await areLasting(text));
      }
      if (lasting.get(answer.key)) answers.set(asked(decisionId, answer.key, facts), structuredClone(answer));
      return answer;
    },
  });
}

const asked = (decisionId: string, key: string, facts: Record<string, unknown>): string =>
  JSON.stringify([decisionId, key, Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1))]);
