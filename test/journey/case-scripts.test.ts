import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { theSystem } from '../support/system';

const system = theSystem();
const root = resolve(__dirname, '../..');

/** The other script runs in people-at-work and sigkill. */
it('npm run case plays a published case to its public page and its verified case file, and says so', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'src/commands/play/play.ts', 'test/scenarios/taojiang-natural-resources-2023-002.yaml'],
    { cwd: root, env: system.env },
  );
  expect(stdout).toMatch(/结果 +已归档，桃自资罚决〔\d{4}〕001号/);
  expect(stdout).toMatch(/公示页面 +http/);
  expect(stdout).toMatch(/校验通过/);
  expect(stdout).not.toMatch(/超期，|未办结/);
}, 300_000);
