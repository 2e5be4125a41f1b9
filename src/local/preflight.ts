import type { Config } from '../base/config';
import { NEEDED } from './java';
import { lookAtMachine, type Machine } from './machine';

/** What is about to begin: the whole system, or the tests. */
export type Purpose = 'start' | 'test';

interface Thing {
  name: string;
  why: string;
  /** Names in Debian and Ubuntu; the first one that is offered is taken. */
  packages: string[];
  isThere(machine: Machine): boolean;
  /** What to do where no such package is offered. */
  otherwise: string;
}

const java: Thing = {
  name: `Java ${NEEDED} 或更新版本的 JDK`,
  why: '运行 Camunda 和 OpenSearch',
  packages: ['openjdk-21-jdk-headless', 'openjdk-25-jdk-headless', 'temurin-21-jdk', 'temurin-25-jdk'],
  isThere: ({ jdks }) => jdks.some(({ version }) => version >= NEEDED),
  otherwise: '请安装 Eclipse Temurin 21（Debian 12 自己的软件源没有 Java 21），已有的用 JAVA_HOME 指明',
};
const maven: Thing = {
  name: 'Maven（命令 mvn）',
  why: '首次启动时下载 Camunda 和 OpenSearch',
  packages: ['maven'],
  isThere: (machine) => machine.maven || machine.fetched,
  otherwise: '请安装 Maven 3.8 或更新的版本',
};
const chromium: Thing = {
  name: 'Chromium',
  why: '浏览器测试',
  packages: ['chromium', 'chromium-browser'],
  isThere: (machine) => machine.chromium,
  otherwise: '请安装 Chromium 或 Chrome，并用 CHROMIUM 指明其程序文件',
};
const font: Thing = {
  name: '中文字体',
  why: '浏览器测试',
  packages: ['fonts-noto-cjk', 'fonts-wqy-zenhei'],
  isThere: ({ chineseFont }) => chineseFont,
  otherwise: '请安装 Noto Sans CJK 或其他中文字体',
};

const needed: Record<Purpose, Thing[]> = { start: [java, maven], test: [java, maven, chromium, font] };

/** What the machine lacks, all of it, in Chinese, with the command that brings it; null when it lacks nothing. */
export function lackInWords(purpose: Purpose, machine: Machine): string | null {
  const lacking = needed[purpose].filter((thing) => !thing.isThere(machine));
  if (lacking.length === 0) return null;
  const names = packagesFor(purpose, machine);
  const byHand = lacking.filter((thing) => !machine.packages || !packageOf(thing, machine));
  return [
    '这台机器还缺少：',
    ...lacking.map((thing) => `  ${thing.name}：${thing.why}${thing === java ? oldOnes(machine) : ''}`),
    ...(names.length > 0 ? ['安装命令（需要管理员权限）：', `  ${machine.packages!.command} ${names.join(' ')}`] : []),
    ...byHand.map(({ name, otherwise }) => `${name}：${otherwise}`),
  ].join('\n');
}

/** Packages of the machine's package manager that bring what it lacks. */
export const packagesFor = (purpose: Purpose, machine: Machine): string[] =>
  needed[purpose].filter((thing) => !thing.isThere(machine)).flatMap((thing) => packageOf(thing, machine) ?? []);

const packageOf = ({ packages }: Thing, machine: Machine): string | undefined =>
  packages.find((name) => machine.packages?.offers(name));

const oldOnes = ({ jdks }: Machine): string =>
  jdks.length > 0 ? `（现有的太旧：${jdks.map(({ version, home }) => `Java ${version} ${home}`).join('，')}）` : '';

/** @throws Error in Chinese before anything has begun, when something that the local start needs is missing */
export async function requireForStart(config: Config): Promise<void> {
  if (config.ZEEBE_GRPC_ADDRESS) return; // somebody else's cluster: nothing runs on Java here
  const lack = lackInWords('start', await lookAtMachine(config));
  if (lack) throw new Error(`${lack}\n装好之后再运行 npm start。`);
}
