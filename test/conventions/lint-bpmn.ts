import { conventions } from './rules';
import { decisionTableProblems } from './support/decision-tables';
import { lint } from './support/lint';
import { readModels } from './support/model';

/** `npm run lint:bpmn`: checks every diagram and decision table of bpmn/ and says in words what to change. */
async function main(): Promise<void> {
  let problems = 0;
  const say = (text: string) => console.log(text);
  const report = (file: string, found: string[]) => {
    problems += found.length;
    say(found.length ? `✗ ${file}：${found.length} 处需要修改` : `✓ ${file}：没有问题`);
    found.forEach((sentence) => say(`    ${sentence}`));
  };
  for (const model of await readModels()) report(model.file, [...(await lint(model)), ...conventions.flatMap((convention) => convention.breaches(model))]);
  for (const [file, found] of await decisionTableProblems()) report(file, found);
  if (problems === 0) return;
  say('\n规则见 bpmn/README.md；bpmnlint 的规则（括号里的英文）说明见 https://github.com/bpmn-io/bpmnlint');
  process.exitCode = 1;
}

void main();
