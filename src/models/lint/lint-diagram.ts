import { type Config, Linter } from 'bpmnlint';
import { called, type Diagram, unreadProblems } from '../diagram';
import { createResolver } from './resolver';
import type { Surroundings } from './rule';
import { rules } from './rules';
import { wordings } from './wordings';

/**
 * Everything that the rules of `config` (a .bpmnlintrc) find in a diagram: Chinese sentences that name the element and
 * say what to do, with the rule's name behind them. Of a diagram that could not be read whole nothing more is said
 * than that.
 */
export async function lintDiagram(diagram: Diagram, config: Config, known: Surroundings): Promise<string[]> {
  const unread = await unreadProblems(diagram);
  if (unread.length > 0) return unread;
  const results = await new Linter({ config, resolver: createResolver(known) }).lint(diagram.definitions);
  return Object.entries(results).flatMap(([rule, reports]) =>
    reports.map(({ id, message }) => sentence(diagram, rule, id, message)),
  );
}

const own = new Set(rules.map(({ name }) => `mingfa/${name}`));

function sentence({ elements, processes }: Diagram, rule: string, id: string, message: string): string {
  if (own.has(rule)) return `${message}（${rule}）`;
  const element = [...elements, ...processes.map((process) => process.element)].find((each) => each.id === id);
  const wording = wordings[rule];
  return `${element ? called(element) : id}：${wording ? `${wording}（${rule}：${message}）` : `${message}（${rule}）`}`;
}
