import { userInfo } from 'node:os';
import { loadWorkers } from '../../workers';
import { systemClock } from '../base/clock';
import { readConfig } from '../base/config';
import {
  bringUpToDate,
  createDataSource,
  createFileStore,
  createUnitOfWork,
  databaseUrls,
  recordKey,
} from '../database';
import { logOrigin } from '../law/log';
import { connectEngine } from '../engine/connect';
import { countEngine, learnEngine } from '../engine/same-engine';
import { deployModels } from '../engine/deploy';
import { planOf } from '../engine/deployment-plan';
import { runningInstances } from '../engine/running-instances';
import { gateRulesOf } from '../kinds/review-gate';
import { requireGate } from '../models/gate';
import { modelsOf, readResources } from '../models/model-files';
import { createRules } from '../engine/rules';
import { createLog } from '../base/log';
import { reasonOf } from '../base/reason';
import { readRunning } from '../local/running';
import { catalogueKept, deployedInWords, keepingInWords, plannedInWords } from './deploy-words';
import { foldersOf, lintModels } from './lint-models';

const say = (lines: string[]) => lines.forEach((line) => process.stdout.write(`${line}\n`));

/**
 * `npm run deploy`: checks diagrams, decision tables and forms as `npm run lint:bpmn` does, and brings what changed to
 * the running system; `npm run deploy -- <folder> …` those of other folders. `--dry-run` only says what would change.
 * Running cases keep their version.
 */
async function main(): Promise<void> {
  const config = readConfig();
  const args = process.argv.slice(2);
  const wrong = args.filter((each) => each.startsWith('--') && each !== '--dry-run');
  if (wrong.length > 0) throw new Error(`不认识 ${wrong.join('、')}：只有 --dry-run`);
  const dryRun = args.includes('--dry-run');
  const settings: NodeJS.ProcessEnv = { ...process.env, ...readRunning(config)?.settings };
  if (!settings.DATABASE_URL || !settings.ZEEBE_GRPC_ADDRESS)
    throw new Error('没有正在运行的系统：请先运行 npm start，或者设置 DATABASE_URL 和 ZEEBE_GRPC_ADDRESS');
  const { folders, own } = foldersOf(args);
  const resources = await readResources(folders);
  if (resources.length === 0) throw new Error('没有找到 .bpmn、.dmn 或者 .form 文件');
  const models = await modelsOf(resources);
  const gate = gateRulesOf(loadWorkers());
  const log = createLog('error');
  const { client, keys } = connectEngine(settings);
  const dataSource = await createDataSource(settings.DATABASE_URL, log);
  const key = await recordKey(config.RECORD_KEY_FILE, logOrigin(config.PUBLIC_URL));
  await bringUpToDate(dataSource, databaseUrls(settings), { key, clock: systemClock }, log);
  const files = createFileStore(config.FILES_DIR);
  const unitOfWork = createUnitOfWork(dataSource, { rules: createRules(client), files, clock: systemClock, log, key });
  await (dryRun ? learnEngine(unitOfWork, keys) : countEngine(client, unitOfWork, keys));
  const plan = await unitOfWork.run(async ({ deployedFiles }) =>
    planOf(resources, await deployedFiles.digests(), await deployedFiles.history()),
  );
  const running = new Map<string, { version: number; count: number }[] | null>();
  for (const { kind, id } of plan)
    if (kind === 'process') running.set(id, await runningInstances(id, settings).catch(() => null));

  const waysRound = () => requireGate(models.diagrams, gate);
  const told = (await lintModels(resources)).flatMap(({ file, problems }) =>
    problems.map((problem) => `${file}：${problem}`),
  );
  if (told.length > 0) {
    // The way round the gate is refused by deployModels itself, which enters the attempt into the record.
    if (!dryRun && throws(waysRound)) await deployModels(client, models, unitOfWork, systemClock, gate);
    throw new Error(told.join('\n'));
  }
  if (dryRun) say(plannedInWords(plan));
  const origin = { source: own ? ('own' as const) : ('given' as const), by: userInfo().username, onTop: true };
  const deployed = dryRun ? [] : await deployModels(client, models, unitOfWork, systemClock, gate, origin);
  const changed = deployed.filter((each) => each.changed);
  if (!dryRun) say(deployedInWords(changed));
  const ids = dryRun ? plan : changed;
  say(
    ids
      .filter(({ kind }) => kind === 'process')
      .map(({ id, version }) => keepingInWords(id, version, running.get(id) ?? null)),
  );
  if (ids.some(({ id }) => id === 'MajorDecision')) say([catalogueKept]);
  await Promise.all([client.close(), dataSource.destroy()]);
}

function throws(act: () => void): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}

/** What the engine says about a model that it refuses. */
const detailsOf = (error: unknown) => (error as { details?: string } | null)?.details;

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const { code, path } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' && path ? `没有这个文件夹：${path}` : (detailsOf(error) ?? reasonOf(error));
    process.stderr.write(`没有部署：${why}\n`);
    process.exit(1);
  },
);
