import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Config } from '../base/config';
import { findChromium } from './chromium';
import { allFetched } from './fetch';
import { installedJdks, type Jdk } from './java';

/** What stands on this machine of the things that npm does not bring. */
export interface Machine {
  jdks: Jdk[];
  maven: boolean;
  /** Camunda and OpenSearch were fetched before. */
  fetched: boolean;
  chromium: boolean;
  chineseFont: boolean;
  /** What the machine's package manager can install; null where there is none that we know. */
  packages: Packages | null;
}

export interface Packages {
  /** Its command line, to which names of packages are added. */
  command: string;
  offers(name: string): boolean;
}

export async function lookAtMachine(config: Config, env = process.env): Promise<Machine> {
  return {
    jdks: await installedJdks(env),
    maven: onPath('mvn', env),
    fetched: await allFetched(config),
    chromium: findChromium(env) !== undefined,
    chineseFont: hasChineseFont(),
    packages: packagesOf(env),
  };
}

function onPath(program: string, { PATH = '' }: NodeJS.ProcessEnv): boolean {
  return PATH.split(delimiter)
    .filter(Boolean)
    .some((folder) => isExecutable(join(folder, program)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** As Chromium sees it (fontconfig); by the names of files where its tools are not installed. */
function hasChineseFont(): boolean {
  if (process.platform === 'darwin') return true;
  const listed = output('fc-list', [':lang=zh', 'family']);
  if (listed !== undefined) return listed.trim() !== '';
  const folder = '/usr/share/fonts';
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return names.some((name) => /CJK|wqy|SourceHan|uming|ukai/i.test(name));
}

function packagesOf(env: NodeJS.ProcessEnv): Packages | null {
  if (!onPath('apt-get', env)) return null;
  const candidate = /^ {2}Candidate: (?!\(none\))/m;
  const offers = (name: string) => !hasIndex() || candidate.test(output('apt-cache', ['policy', name]) ?? '');
  return { command: 'apt-get update && apt-get install -y --no-install-recommends', offers };
}

/**
 * Whether apt has ever been told what there is; a fresh container has not, and may well offer what it does not know
 * yet.
 */
function hasIndex(folder = '/var/lib/apt/lists'): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.includes('_Packages'));
}

/** What the program writes, in English; undefined when it can't be run. */
function output(program: string, args: string[]): string | undefined {
  const env = { ...process.env, LC_ALL: 'C' };
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env });
  } catch {
    return undefined;
  }
}
