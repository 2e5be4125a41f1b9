import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava } from '../../src/local/java';

describe('finding a JDK', () => {
  let root: string;
  const at = (name: string) => join(root, name);

  const jdk = async (name: string, version: string, compiler = true) => {
    await mkdir(join(at(name), 'bin'), { recursive: true });
    await writeFile(join(at(name), 'release'), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`);
    await writeFile(join(at(name), 'bin', 'java'), '');
    if (compiler) await writeFile(join(at(name), 'bin', 'javac'), '');
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'mingfa-jdk-'));
    await jdk('usual/jdk-8', '1.8.0_392');
    await jdk('usual/jdk-17', '17.0.15');
    await jdk('usual/jdk-25', '25.0.3');
    await jdk('usual/jdk-21', '21.0.2');
    await jdk('old/jdk-17', '17.0.1');
    await jdk('jre/jre-21', '21.0.1', false);
    await jdk('mac/temurin-22.jdk/Contents/Home', '22.0.1');
    await jdk('home', '23');
  });

  afterAll(() => rm(root, { recursive: true }));

  it.each([
    ['JAVA_HOME when it fits', { JAVA_HOME: 'home' }, 'usual', '', 'home'],
    ['the one on PATH when it fits', { PATH: 'home/bin' }, 'usual', '', 'home'],
    [
      'the oldest that fits in a usual folder when JAVA_HOME is too old',
      { JAVA_HOME: 'usual/jdk-17' },
      'usual',
      '',
      'usual/jdk-21',
    ],
    ["a macOS folder's Contents/Home", {}, 'mac', 'Contents/Home', 'mac/temurin-22.jdk/Contents/Home'],
  ])('takes %s', async (_, env, folder, inside, expected) => {
    const absolute = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, at(value)]));
    expect(await findJava(absolute, [{ folder: at(folder), inside }])).toBe(at(expected));
  });

  it('says where it looked and what it found when nothing fits', async () => {
    const looking = findJava({}, [
      { folder: at('old'), inside: '' },
      { folder: at('jre'), inside: '' },
      { folder: at('none'), inside: '' },
    ]);
    await expect(looking).rejects.toThrow(
      `Camunda needs a JDK of version 21 or newer. Looked at JAVA_HOME, PATH and ${at('old')}, ${at('jre')}, ${at('none')}; ` +
        `found Java 17 in ${at('old/jdk-17')}. Install one (for example Temurin 21) or set JAVA_HOME.`,
    );
  });
});
