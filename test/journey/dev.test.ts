import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/base/root';
import { freePort } from '../../src/local/ports';
import { theSystem } from '../support/system';
import { until } from '../../src/base/patience';

const system = theSystem();

it('npm run dev starts our process again when a form changes, and ends it with itself', async () => {
  const port = await freePort();
  const own = {
    DATA_DIR: join(system.dataDir, 'dev'),
    FILES_DIR: join(system.dataDir, 'files'),
    PORT: String(port),
    RECORD_KEY_FILE: join(system.dataDir, 'record.key'),
    MINGFA_PARTS: 'http',
  };
  const env = {
    ...system.env,
    ...system.settings,
    ...own,
    PUBLIC_URL: `http://localhost:${port}`,
    SAMPLE_DATA: 'false',
  };
  const dev = spawn(process.execPath, ['--import', 'tsx', 'src/commands/dev.ts'], { cwd: root, env, stdio: 'ignore' });
  const startedAt = async () => {
    const metrics = await (await fetch(`http://localhost:${port}/metrics`)).text();
    return /^process_start_time_seconds (\d+)/m.exec(metrics)?.[1];
  };
  try {
    const first = await until('our process', startedAt, { timeoutMs: 120_000 });
    const now = new Date();
    utimesSync(join(root, 'forms/close-case.form'), now, now);
    await until('our process to be another one', async () => (await startedAt()) !== first, { timeoutMs: 120_000 });
  } finally {
    dev.kill('SIGTERM');
  }
  expect(await once(dev, 'exit')).toEqual([0, null]);
  await expect(startedAt()).rejects.toThrow('fetch failed');
}, 300_000);
