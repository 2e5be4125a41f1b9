import type { Config, RuleFactory } from 'bpmnlint';
import { diagramOf, type Element } from '../diagram';
import type { Rule, Surroundings } from './rule';
import { rules } from './rules';

/** How .bpmnlintrc calls the rules of bpmn/README.md: `plugin:mingfa/recommended`, `mingfa/<rule>`. */
export const pluginName = 'bpmnlint-plugin-mingfa';

/** Our modelling rules as a plug-in of bpmnlint, in the shape that its resolvers and Modeler expect. */
export function createPlugin(known: Surroundings): {
  configs: Record<string, Config>;
  rules: Record<string, RuleFactory>;
} {
  return {
    configs: { recommended: { rules: Object.fromEntries(rules.map(({ name }) => [name, 'error'])) } },
    rules: Object.fromEntries(rules.map((rule) => [rule.name, factoryOf(rule, known)])),
  };
}

/** A rule looks at the whole diagram, once. */
const factoryOf =
  (rule: Rule, known: Surroundings): RuleFactory =>
  () => ({
    check(node, reporter) {
      if (node.$type !== 'bpmn:Definitions') return;
      rule.breaches(diagramOf(node as Element), known).forEach(({ id, sentence }) => reporter.report(id, sentence));
    },
  });
