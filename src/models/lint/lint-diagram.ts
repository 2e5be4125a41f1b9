import { type Config, Linter } from 'bpmnlint';
import { called, type Diagram, unreadProblems } from '../diagram';
import { createResolver } from './resolver';
import type { Surroundings } from './rule';
import { rules } from './rules';
import { wordings } from './wordings';

/**
 * Everything that the rules of `config` (a .bpmnlintrc) find in a diagram and what could not be read in it: Chinese sentences that name
 * the element and say what to do, with the rule's name behind them.
 */
export async function lintDiagram(diagram: Diagram, config: Config, known: Surroundings): Promise<string[]> {
  const results = await new Linter({ config, resolver: createResolver(known) }).lint(diagram.definitions);
  const found = Object.entries(results).flatMap(([rule, reports]) => reports.map(({ id, message }) => sentence(diagram, rule, id, message)));
  return [...(await unreadProblems(diagram)), ...found];
}

const own = new Set(rules.map(({ name }) => `mingfa/${name}`));

function sentence({ elements, processes }: Diagram, rule: string, id: string, message: string): string {
  if (own.has(rule)) return `${message}（${rule}）`;
  const element = [...elements, ...processes.map((process) => process.element)].find((each) => each.id === id);
  const wording = wordings[rule];
  return `${element ? called(element) : id}：${wording ? `${wording}（${rule}：${message}）` : `${message}（${rule}）`}`;
}
