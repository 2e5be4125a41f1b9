import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Model, root } from './model';

const load = createRequire(join(root, 'package.json'));
const Linter = load('bpmnlint/lib/linter');
const NodeResolver = load('bpmnlint/lib/resolver/node-resolver');

/** Breaches of bpmnlint's rules as `bpmn/.bpmnlintrc` sets them, as `element: message (rule)`. */
export async function lint({ definitions, warnings }: Model): Promise<string[]> {
  const config = JSON.parse(readFileSync(join(root, 'bpmn/.bpmnlintrc'), 'utf8'));
  const linter = new Linter({ config, resolver: new NodeResolver({ require: load }) });
  const results = (await linter.lint(definitions)) as Record<string, { id: string; message: string }[]>;
  const found = Object.entries(results).flatMap(([rule, reports]) => reports.map(({ id, message }) => `${id}：${message}（${rule}）`));
  return [...warnings.map((warning) => `读不懂：${warning}`), ...found];
}
