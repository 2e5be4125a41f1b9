/**
 * The modelling rules of bpmn/README.md that a machine can check, as a plug-in of bpmnlint: one rule, one file in
 * `rules/`. They run together with the rules that bpmn/.bpmnlintrc takes over from bpmnlint and from its plug-in for
 * Camunda.
 */
export { lintDiagram } from './lint-diagram';
export { type FileReport, formsIn, lintFiles } from './lint-files';
export { createPlugin } from './plugin';
export { createResolver } from './resolver';
export type { Breach, Rule, Surroundings } from './rule';
export { rules } from './rules';
export { wordings } from './wordings';
