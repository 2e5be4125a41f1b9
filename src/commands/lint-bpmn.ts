import { reasonOf } from '../base/reason';
import { readResources } from '../models/model-files';
import { foldersOf, lintModels } from './lint-models';

const say = (text: string) => process.stdout.write(`${text}\n`);

/**
 * `npm run lint:bpmn`: checks every diagram, decision table and form of bpmn/ and forms/ and says in words what to
 * change; `npm run lint:bpmn -- <folder> …` those of other folders, as `npm run deploy -- <folder> …` takes them.
 */
async function main(): Promise<void> {
  const files = await readResources(foldersOf(process.argv.slice(2)).folders);
  const reports = await lintModels(files);
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
