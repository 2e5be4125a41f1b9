import { resolve } from 'node:path';
import { acts } from '../../kinds';
import { readConfig } from '../../base/config';
import { reasonOf } from '../../base/reason';
import { readRunning } from '../../local/running';
import { entranceOf } from './entrance';
import { playScenario } from './play-scenario';
import { readScenario, type Scenario, type Step } from './scenario';
import { summarise } from './summary';

/** `npm run case -- <file>`: plays a case script against the running system and prints each step as it happens. */
async function main(): Promise<void> {
  const file = process.argv[2];
  if (!file) throw new Error('用法：npm run case -- test/scenarios/<文件>.yaml');
  const scenario = readScenario(file);
  const config = readConfig();
  const running = readRunning(config);
  const url = running?.url ?? config.PUBLIC_URL;
  await fetch(`${url}/health`).catch(() => {
    throw new Error(`${url} 没有应答：请先在另一个终端运行 npm start`);
  });
  introduce(scenario);
  const started = Date.now();
  const entrance = entranceOf(
    url,
    { ...(process.env as Record<string, string>), ...running?.settings },
    scenario.password,
  );
  const { detail } = await playScenario(scenario, entrance, {
    onStep: (index, step) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
      process.stdout.write(
        `${seconds}s  ${String(index + 1).padStart(2)}/${scenario.steps.length}  ${step.as.padEnd(8)} ${inWords(step)}\n`,
      );
    },
  });
  const { lines, asExpected } = await summarise(detail, scenario, { url, dataDir: resolve(config.DATA_DIR) });
  process.stdout.write(`\n${lines.join('\n')}\n`);
  process.exitCode = asExpected ? 0 : 1;
}

function introduce({ title, source, published, added }: Scenario): void {
  const list = (items: string[]) => items.map((item) => `  - ${item}`).join('\n');
  process.stdout.write(`${title}\n来源：${source}\n公布的事实：\n${list(published)}\n补充的值：\n${list(added)}\n\n`);
}

const steps: Record<string, string> = {
  register: '登记案源',
  evidence: '提交证据',
  findings: '起草调查结论',
  defence: '登记陈述申辩',
  waive: '登记放弃陈述申辩和听证',
  revoke: '撤销决定',
};

function inWords(step: Step): string {
  if ('complete' in step) return `办理任务 ${step.complete}`;
  if ('act' in step) return acts.find(({ name }) => name === step.act)?.title ?? step.act;
  const [act] = Object.keys(step).filter((key) => key in steps);
  return 'evidence' in step ? `${steps.evidence}：${String(step.evidence.title)}` : steps[act!]!;
}

main().catch((error: unknown) => {
  const cause = error instanceof Error ? error.cause : undefined;
  process.stderr.write(`${reasonOf(error)}\n${cause instanceof Error ? `${cause.message}\n` : ''}`);
  process.exitCode = 1;
});
