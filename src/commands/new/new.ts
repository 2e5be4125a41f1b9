import { execFileSync } from 'node:child_process';
import { root } from '../../base/root';
import { planOf, readRequest, write } from '.';

const say = (text: string) => void process.stdout.write(`${text}\n`);

/** `npm run new -- worker|act|paper|limit …`: begins it and says what to do next. */
function main(args: string[]): void {
  const plan = planOf(root, readRequest(args));
  const changed = Object.keys(plan.files).filter((path) => !plan.fresh.includes(path));
  write(root, plan);
  format([...plan.fresh, ...changed]);
  plan.fresh.forEach((path) => say(`新建：${path}`));
  changed.forEach((path) => say(`已更新：${path}`));
  say('\n接下来（文件里写着“待填写”的地方，写完之前测试不会通过）：');
  plan.next.forEach((step, index) => say(`  ${index + 1}. ${step}`));
}

/** With the prettier of the house; where it is not installed, the files are as they were made. */
function format(paths: string[]): void {
  try {
    execFileSync('npx', ['--no-install', 'prettier', '--write', '--log-level', 'error', ...paths], { cwd: root });
  } catch {
    say('没有排版：请运行 npm run format');
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
