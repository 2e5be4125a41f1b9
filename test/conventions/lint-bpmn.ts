import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableProblems } from '../../src/domain/tables/table-problems';
import { readTables } from '../../src/engine/dmn-model';
import { conventions } from './rules';
import { lint } from './support/lint';
import { readModels, root } from './support/model';

/** `npm run lint:bpmn`: checks every diagram and decision table of bpmn/ and says in words what to change. */
async function main(): Promise<void> {
  let problems = 0;
  const say = (text: string) => console.log(text);
  for (const model of await readModels()) {
    const found = [...(await lint(model)), ...conventions.flatMap((convention) => convention.breaches(model))];
    problems += found.length;
    say(found.length ? `✗ ${model.file}：${found.length} 处需要修改` : `✓ ${model.file}：没有问题`);
    found.forEach((sentence) => say(`    ${sentence}`));
  }
  for (const { file, found } of await tableFiles()) {
    problems += found.length;
    say(found.length ? `✗ ${file}：${found.length} 处需要修改` : `✓ ${file}：没有问题`);
    found.forEach((sentence) => say(`    ${sentence}`));
  }
  if (problems === 0) return;
  say('\n规则见 bpmn/README.md；bpmnlint 的规则（括号里的英文）说明见 https://github.com/bpmn-io/bpmnlint');
  process.exitCode = 1;
}

async function tableFiles(): Promise<{ file: string; found: string[] }[]> {
  const files = readdirSync(join(root, 'bpmn')).filter((name) => name.endsWith('.dmn'));
  return Promise.all(files.map(async (file) => ({
    file, found: (await readTables(readFileSync(join(root, 'bpmn', file), 'utf8'))).flatMap(tableProblems),
  })));
}

void main();
