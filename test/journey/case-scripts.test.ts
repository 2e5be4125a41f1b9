import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { theSystem } from '../support/system';

const system = theSystem();
const root = resolve(__dirname, '../..');

const play = (script: string) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/commands/play/play.ts', `test/scenarios/${script}`], {
    cwd: root,
    env: system.env,
  });

/** The other script runs in people-at-work and sigkill. */
it('npm run case plays a published case to its public page and its verified case file, and says so', async () => {
  const { stdout } = await play('taojiang-natural-resources-2023-002.yaml');
  expect(stdout).toMatch(/结果 +已归档，桃自资罚决〔\d{4}〕001号/);
  expect(stdout).toMatch(/公示页面 +http/);
  expect(stdout).toMatch(/校验通过/);
  expect(stdout).not.toMatch(/超期，|未办结/);
}, 300_000);

it('C6 npm run case plays a case whose party asks for a hearing and withdraws it again', async () => {
  const { stdout } = await play('hearing-withdrawn.yaml');
  expect(stdout).toContain('登记撤回听证要求');
  expect(stdout).toMatch(/结果 +已归档/);
  expect(stdout).toMatch(/校验通过/);
}, 300_000);
