import type { Config } from 'bpmnlint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bpmnErrorCodes } from '../../../src/base/error-codes';
import type { Diagram } from '../../../src/models/diagram';
import { lintDiagram, type Rule, type Surroundings } from '../../../src/models/lint';
import { gateRules } from '../../support/gate-rules';
import { readForms } from './forms';
import { root } from './model';

/** What the diagrams of bpmn/ may refer to. */
export const known: Surroundings = {
  errorCodes: bpmnErrorCodes,
  forms: readForms(),
  gate: gateRules,
};
export const config = JSON.parse(readFileSync(join(root, 'bpmn/.bpmnlintrc'), 'utf8')) as Config;

export const lint = (diagram: Diagram): Promise<string[]> => lintDiagram(diagram, config, known);
export const breaches = (rule: Rule, diagram: Diagram): string[] =>
  rule.breaches(diagram, known).map(({ sentence }) => sentence);
