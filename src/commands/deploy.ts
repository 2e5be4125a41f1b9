import { join, resolve } from 'node:path';
import { loadWorkers } from '../../workers';
import { systemClock } from '../base/clock';
import { readConfig } from '../base/config';
import { createDataSource, createFileStore, createUnitOfWork, recordKey, requireKeyOf } from '../database';
import { logOrigin } from '../law/log';
import { createClient } from '../engine/client';
import { deployModels } from '../engine/deploy';
import { gateRulesOf } from '../kinds/review-gate';
import { readModels } from '../models/model-files';
import { createRules } from '../engine/rules';
import { createLog } from '../base/log';
import { reasonOf } from '../base/reason';
import { readRunning } from '../local/running';

const kindNames = { process: '流程图', decision: '决策表', form: '表单' };

const ownFolders = [join(__dirname, '../../bpmn'), join(__dirname, '../../forms')];

/**
 * `npm run deploy`: brings changed diagrams, decision tables and forms to the running system; `npm run deploy --
 * <folder> …` those of other folders. Running cases keep their version.
 */
async function main(): Promise<void> {
  const config = readConfig();
  const settings: NodeJS.ProcessEnv = { ...process.env, ...readRunning(config)?.settings };
  if (!settings.DATABASE_URL || !settings.ZEEBE_GRPC_ADDRESS)
    throw new Error('没有正在运行的系统：请先运行 npm start，或者设置 DATABASE_URL 和 ZEEBE_GRPC_ADDRESS');
  const log = createLog('error');
  const client = createClient(settings);
  const dataSource = await createDataSource(settings.DATABASE_URL, log);
  const files = createFileStore(config.FILES_DIR);
  const key = await recordKey(config.RECORD_KEY_FILE, logOrigin(config.PUBLIC_URL));
  await requireKeyOf(dataSource, key);
  const unitOfWork = createUnitOfWork(dataSource, { rules: createRules(client), files, clock: systemClock, log, key });
  const asked = process.argv.slice(2).map((folder) => resolve(folder));
  const models = await readModels(asked.length > 0 ? asked : ownFolders);
  const deployed = await deployModels(client, models, unitOfWork, systemClock, gateRulesOf(loadWorkers()));
  const changed = deployed.filter((each) => each.changed);
  changed.forEach(({ kind, id, version }) => process.stdout.write(`${kindNames[kind]} ${id}：新版本 ${version}\n`));
  process.stdout.write(changed.length === 0 ? '没有变化，未产生新版本\n' : `共 ${changed.length} 个新版本\n`);
  if (changed.some(({ id }) => id === 'MajorDecision'))
    process.stdout.write('目录清单 MajorDecision：此后登记的案件按新版本认定，已经登记的案件仍按登记时的版本\n');
  await Promise.all([client.close(), dataSource.destroy()]);
}

/** What the engine says about a model that it refuses. */
const detailsOf = (error: unknown) => (error as { details?: string } | null)?.details;

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`没有部署：${detailsOf(error) ?? reasonOf(error)}\n`);
    process.exit(1);
  },
);
