import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config';
import type { Log } from '../log';
import { camundaSettings } from './camunda-settings';
import { emptyFolder } from './cache';
import { child, type Child } from './child';
import { fetchCamunda } from './fetch';
import { CLUSTER } from './opensearch';
import { freePort } from './ports';
import { signIn } from './sign-ins';
import { until } from './until';

/** Broker, gateway, Operate and Tasklist in one JVM; broker data in DATA_DIR/camunda, log in DATA_DIR/logs/camunda.log. */
export function localCamunda(config: Config, log: Log, javaHome: string, progress: (line: string) => void): Child {
  const dataDir = resolve(config.DATA_DIR);
  const folder = join(dataDir, 'camunda');
  return child({
    name: 'camunda',
    dataDir,
    log,
    stopSignal: 'SIGTERM',
    async command() {
      const distribution = await fetchCamunda(config, javaHome, progress);
      const temporary = emptyFolder(join(folder, 'tmp'));
      const settings = join(folder, 'application.yaml');
      writeFileSync(settings, camundaSettings(config, CLUSTER, { command: await freePort(), internal: await freePort() }));
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
          `-Dmingfa.logs=${join(dataDir, 'logs')}`,
          `-Dspring.config.additional-location=file:${settings}`,
          `-Dbasedir=${folder}`,
          '-cp',
          [join(distribution, 'config'), join(distribution, 'lib', '*')].join(':'),
          'io.camunda.application.StandaloneCamunda',
        ],
      };
    },
    async ready(stop) {
      const health = `http://127.0.0.1:${config.CAMUNDA_MANAGEMENT_PORT}/actuator/health/readiness`;
      const timeoutMs = 600_000; // a slow machine; the end of the process is seen at once
      await until('Camunda', async () => (await fetch(health)).status === 200, { stop, timeoutMs });
      await until('sign-in to Tasklist', async () => Boolean(await signIn(config)), { stop, timeoutMs });
    },
  });
}
