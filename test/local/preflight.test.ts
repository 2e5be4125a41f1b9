import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/base/root';
import type { Machine } from '../../src/local/machine';
import { lackInWords, packagesFor, type Purpose } from '../../src/local/preflight';

const offering = (...names: string[]) => ({
  command: 'apt-get install -y',
  offers: (name: string) => names.includes(name),
});
const debian12 = offering('openjdk-17-jdk-headless', 'maven', 'chromium', 'fonts-noto-cjk');
const debian13 = offering('openjdk-21-jdk-headless', 'openjdk-25-jdk-headless', 'maven', 'chromium', 'fonts-noto-cjk');

const jdk21 = [{ home: '/opt/jdk-21', version: 21 }];
const ready: Machine = {
  jdks: jdk21,
  maven: true,
  fetched: false,
  chromium: true,
  chineseFont: true,
  packages: debian13,
};
const empty: Machine = {
  jdks: [],
  maven: false,
  fetched: false,
  chromium: false,
  chineseFont: false,
  packages: debian13,
};

describe('what the machine lacks is told before anything begins', () => {
  it.each<[string, Purpose, Partial<Machine>, RegExp[]]>([
    [
      'all at once for the start',
      'start',
      empty,
      [/Java 21/, /Maven/, /apt-get install -y openjdk-21-jdk-headless maven$/],
    ],
    ['all at once for the tests', 'test', empty, [/openjdk-21-jdk-headless maven chromium fonts-noto-cjk$/]],
    [
      'which Java is too old',
      'start',
      { jdks: [{ home: '/usr/lib/jvm/17', version: 17 }] },
      [/太旧：Java 17 \/usr\/lib\/jvm\/17/],
    ],
    [
      'what to do where no new Java is offered',
      'start',
      { ...empty, packages: debian12 },
      [/install -y maven\n/, /Temurin 21.*JAVA_HOME/],
    ],
    [
      'the other name of a package',
      'test',
      { chromium: false, packages: offering('chromium-browser') },
      [/install -y chromium-browser$/],
    ],
    [
      'what to install where the package manager is not known',
      'test',
      { ...empty, packages: null },
      [/JAVA_HOME 指明\n.*Maven 3\.8.*\n.*CHROMIUM.*\n.*字体$/],
    ],
  ])('%s', (_, purpose, change, words) => {
    const told = lackInWords(purpose, { ...ready, ...change });
    for (const each of words) expect(told).toMatch(each);
  });

  it.each<[string, Purpose, Partial<Machine>]>([
    ['everything is there', 'test', {}],
    ['a browser is only for the tests', 'start', { chromium: false, chineseFont: false }],
    ['Maven is not needed once Camunda was fetched', 'start', { maven: false, fetched: true }],
  ])('nothing when %s', (_, purpose, change) => {
    expect(lackInWords(purpose, { ...ready, ...change })).toBeNull();
    expect(packagesFor(purpose, { ...ready, ...change })).toEqual([]);
  });

  it('npm start ends with 1 and has touched nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingfa-preflight-'));
    const env = { PATH: folder, CACHE_DIR: join(folder, 'cache'), DATA_DIR: join(folder, 'data') };
    const { code, stderr } = await run('src/app/main.ts', env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^这台机器还缺少：\n(.*\n)*.*Maven（命令 mvn）/);
    expect(existsSync(env.DATA_DIR)).toBe(false);
    rmSync(folder, { recursive: true });
  }, 30_000);
});

function run(program: string, env: NodeJS.ProcessEnv): Promise<{ code: unknown; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', program], { cwd: root, env }, (error, _, stderr) =>
      resolve({ code: error?.code ?? 0, stderr }),
    );
  });
}
