import type { RuleTables } from '../ports/stores';
import type { EngineClient } from './engine-client';

/** Decision tables as deployed on the engine, evaluated there: what Operate shows is what decides. */
export function createRules(client: EngineClient): RuleTables {
  return { evaluate: (decisionId, facts, key) => client.evaluate(decisionId, facts, key) };
}
