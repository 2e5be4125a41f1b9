import type { Config } from 'bpmnlint';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadWorkers } from '../../workers';
import { bpmnErrorCodes } from '../base/error-codes';
import { reasonOf } from '../base/reason';
import { gateRulesOf } from '../kinds/review-gate';
import { formsIn, lintFiles } from '../models/lint';
import { readResources } from '../models/model-files';

const [bpmn, forms] = ['bpmn', 'forms'].map((folder) => join(__dirname, '../..', folder)) as [string, string];
const say = (text: string) => process.stdout.write(`${text}\n`);

/**
 * `npm run lint:bpmn`: checks every diagram, decision table and form of bpmn/ and forms/ and says in words what to
 * change; `npm run lint:bpmn -- <folder> …` those of other folders.
 */
async function main(): Promise<void> {
  const asked = process.argv.slice(2).map((folder) => resolve(folder));
  const files = await readResources(asked.length > 0 ? asked : [bpmn, forms]);
  const config = JSON.parse(await readFile(join(bpmn, '.bpmnlintrc'), 'utf8')) as Config;
  const workers = loadWorkers();
  const known = {
    errorCodes: bpmnErrorCodes,
    forms: formsIn(await readResources([forms])),
    gate: gateRulesOf(workers),
  };
  const reports = await lintFiles(files, config, known);
  for (const { file, problems } of reports) {
    say(problems.length > 0 ? `✗ ${file}：${problems.length} 处需要修改` : `✓ ${file}：没有问题`);
    problems.forEach((problem) => say(`    ${problem}`));
  }
  if (files.length === 0) say('没有找到 .bpmn、.dmn 或者 .form 文件');
  if (reports.every(({ problems }) => problems.length === 0)) return;
  say('\n规则见 bpmn/README.md；句末括号里是规则的名称，不带 mingfa/ 的见 https://github.com/bpmn-io/bpmnlint');
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  const { code, path } = error as NodeJS.ErrnoException;
  process.stderr.write(`${code === 'ENOENT' ? `没有这个文件夹：${path}` : reasonOf(error)}\n`);
  process.exitCode = 1;
});
