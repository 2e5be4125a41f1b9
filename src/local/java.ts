import { access, readdir, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** Oldest version of Java that Camunda runs on. */
export const NEEDED = 21;

/** Folders whose sub-folders are JDKs (`inside`: where the JDK's home is in them). */
const folders = (home: string) => [
  { folder: '/usr/lib/jvm', inside: '' },
  { folder: '/usr/java', inside: '' },
  { folder: '/opt/java', inside: '' },
  { folder: '/opt', inside: '' },
  { folder: join(home, '.sdkman/candidates/java'), inside: '' },
  { folder: join(home, '.jdks'), inside: '' },
  { folder: '/Library/Java/JavaVirtualMachines', inside: 'Contents/Home' },
  { folder: join(home, 'Library/Java/JavaVirtualMachines'), inside: 'Contents/Home' },
  { folder: '/opt/homebrew/opt', inside: 'libexec/openjdk.jdk/Contents/Home' },
  { folder: '/usr/local/opt', inside: 'libexec/openjdk.jdk/Contents/Home' },
];

export interface Jdk {
  home: string;
  version: number;
}

/**
 * Home of a JDK of version 21 or newer: JAVA_HOME, then the one on PATH, then the oldest that fits in the usual
 * folders. Throws a sentence that lists where it looked and what was found there.
 */
export async function findJava(env = process.env, usual = folders(homedir())): Promise<string> {
  const jdks = await installedJdks(env, usual);
  const chosen = jdks.find(({ version }) => version >= NEEDED);
  if (chosen) return chosen.home;
  const seen = jdks.map(({ home, version }) => `Java ${version} in ${home}`).join(', ') || 'no JDK';
  throw new Error(
    `Camunda needs a JDK of version ${NEEDED} or newer. Looked at JAVA_HOME, PATH and ` +
      `${usual.map(({ folder }) => folder).join(', ')}; found ${seen}. Install one (for example Temurin 21) or set JAVA_HOME.`,
  );
}

/** Every JDK found: JAVA_HOME and the one on PATH first, then those of the usual folders, the oldest first. */
export async function installedJdks(env = process.env, usual = folders(homedir())): Promise<Jdk[]> {
  const installed = (await Promise.all(usual.map(subfolders))).flat();
  const preferred = [env.JAVA_HOME, await onPath(env.PATH)].filter((home): home is string => Boolean(home));
  const candidates = await Promise.all([...new Set([...preferred, ...installed])].map(describe));
  const jdks = candidates.filter((jdk) => jdk !== undefined);
  const rank = ({ home, version }: Jdk) => (preferred.includes(home) ? 0 : version);
  return jdks.sort((a, b) => rank(a) - rank(b));
}

async function subfolders({ folder, inside }: { folder: string; inside: string }): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.sort().map((name) => join(folder, name, inside));
}

async function onPath(path = ''): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const java = await realpath(join(folder, 'java')).catch(() => undefined);
    if (java) return dirname(dirname(java));
  }
  return undefined;
}

/** Version from the JDK's own `release` file; undefined for a folder that is no JDK (a JRE has no compiler). */
async function describe(home: string): Promise<Jdk | undefined> {
  try {
    await access(join(home, 'bin', 'javac'));
    const release = await readFile(join(home, 'release'), 'utf8');
    const version = Number(/^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(release)?.[1]);
    return Number.isNaN(version) ? undefined : { home, version };
  } catch {
    return undefined;
  }
}
