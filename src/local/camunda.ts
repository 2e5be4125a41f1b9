import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../base/config';
import type { Log } from '../base/log';
import { emptyFolder } from './cache';
import { searchUrl, webappSettings, zeebeSettings } from './camunda-settings';
import { brokerTakesCommands } from './broker-takes-commands';
import { child, type Child } from './child';
import { damagedProgram } from './damaged';
import { camundaFolder, fetchCamunda } from './fetch';
import { CLUSTER } from './opensearch';
import { freePort } from './ports';
import { signIn } from './sign-ins';
import { tolerateWholeSeconds } from './tasklist-index';
import { until } from '../base/patience';

/** What both parts of Camunda need to start. */
export interface Surroundings {
  config: Config;
  log: Log;
  javaHome: string;
  progress: (line: string) => void;
}

const timeoutMs = 600_000; // a slow machine; the end of the process is seen at once

/** Broker and gateway; data in DATA_DIR/camunda/broker, log in DATA_DIR/logs/zeebe.log. */
export function localZeebe(around: Surroundings): Child {
  const { config } = around;
  return jvm(around, {
    name: 'zeebe',
    main: 'io.camunda.application.StandaloneBroker',
    settings: async () => zeebeSettings(config, { command: await freePort(), internal: await freePort() }),
    async ready(stop) {
      const takesCommands = () => brokerTakesCommands(config.CAMUNDA_MANAGEMENT_PORT, config.CAMUNDA_REST_PORT);
      await until('Zeebe', takesCommands, { stop, timeoutMs });
    },
  });
}

/** Operate and Tasklist; log in DATA_DIR/logs/webapps.log. */
export function localWebapps(around: Surroundings): Child {
  const { config } = around;
  return jvm(around, {
    name: 'webapps',
    main: 'io.camunda.application.StandaloneCamunda',
    profiles: 'operate,tasklist',
    settings: async () => webappSettings(config, CLUSTER, await freePort()),
    async ready(stop) {
      await until('sign-in to Tasklist', async () => Boolean(await signIn(config)), { stop, timeoutMs });
      await tolerateWholeSeconds(searchUrl(config));
    },
  });
}

interface Program extends Pick<Parameters<typeof child>[0], 'ready'> {
  name: string;
  main: string;
  profiles?: string;
  settings: () => Promise<string>;
}

function jvm(
  { config, log, javaHome, progress }: Surroundings,
  { name, main, profiles, settings, ready }: Program,
): Child {
  const dataDir = resolve(config.DATA_DIR);
  const folder = join(dataDir, 'camunda');
  return child({
    name,
    dataDir,
    log,
    ready,
    stopSignal: 'SIGTERM',
    explain: damagedProgram(`Camunda ${config.CAMUNDA_VERSION}`, camundaFolder(config)),
    async command() {
      const distribution = await fetchCamunda(config, javaHome, progress);
      const temporary = emptyFolder(join(folder, `tmp-${name}`));
      const settingsFile = join(folder, `${name}.yaml`);
      writeFileSync(settingsFile, await settings());
      return {
        file: join(javaHome, 'bin', 'java'),
        cwd: folder,
        args: [
          `-Xmx${config.CAMUNDA_HEAP}`,
          '-XX:+UseSerialGC',
          '-XX:+ExitOnOutOfMemoryError',
          '-Dfile.encoding=UTF-8',
          `-Djava.io.tmpdir=${temporary}`,
          '--enable-native-access=ALL-UNNAMED',
          `-Dlog4j2.configurationFile=${join(__dirname, 'camunda-log4j2.xml')}`,
          `-Dmingfa.log=${join(dataDir, 'logs', name)}`,
          `-Dspring.config.additional-location=file:${settingsFile}`,
          ...(profiles ? [`-Dspring.profiles.active=${profiles}`] : []),
          `-Dbasedir=${folder}`,
          '-cp',
          [join(distribution, 'config'), join(distribution, 'lib', '*')].join(':'),
          main,
        ],
      };
    },
  });
}
