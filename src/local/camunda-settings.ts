import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Config } from '../base/config';

const prefix = 'zeebe-record';
export const searchUrl = (config: Config) => `http://127.0.0.1:${config.OPENSEARCH_PORT}`;

/**
 * Settings of broker and gateway of Camunda 8.6 with OpenSearch as secondary storage, as YAML for
 * spring.config.additional-location.
 */
export function zeebeSettings(config: Config, inner: { command: number; internal: number }): string {
  return stringify({
    server: { port: config.CAMUNDA_REST_PORT, address: '127.0.0.1' },
    management: { server: { port: config.CAMUNDA_MANAGEMENT_PORT, address: '127.0.0.1' } },
    zeebe: {
      clock: { controlled: config.CAMUNDA_CLOCK_CONTROLLED },
      broker: {
        network: { host: '127.0.0.1', commandApi: { port: inner.command }, internalApi: { port: inner.internal } },
        gateway: { enable: true, network: { host: '127.0.0.1', port: config.CAMUNDA_GRPC_PORT } },
        data: {
          directory: join(resolve(config.DATA_DIR), 'camunda', 'broker'),
          disk: { freeSpace: { processing: '300MB', replication: '150MB' } },
        },
        exporters: {
          opensearch: {
            className: 'io.camunda.zeebe.exporter.opensearch.OpensearchExporter',
            args: {
              url: searchUrl(config),
              bulk: { delay: 1 }, // seconds; the default of 5 makes Operate and Tasklist lag
              index: { prefix, createTemplate: true, numberOfShards: 1, numberOfReplicas: 0 },
            },
          },
        },
      },
    },
  });
}

/**
 * Settings of Operate and Tasklist. They run in a JVM of their own, as in production: in one JVM with the broker its
 * REST API asks for a sign-in that Tasklist itself does not have, and nobody can claim a task there.
 */
export function webappSettings(config: Config, clusterName: string, managementPort: number): string {
  const url = searchUrl(config);
  const webapp = {
    database: 'opensearch',
    opensearch: { clusterName, url, numberOfReplicas: 0 },
    zeebeOpensearch: { clusterName, url, prefix },
    zeebe: {
      gatewayAddress: `127.0.0.1:${config.CAMUNDA_GRPC_PORT}`,
      restAddress: `http://127.0.0.1:${config.CAMUNDA_REST_PORT}`,
    },
    importer: { readerBackoff: 200, schedulerBackoff: 200 }, // ms; the default of 5000 shows a new task that late
    csrfPreventionEnabled: false, // else the REST API answers 403
    persistentSessionsEnabled: true, // a sign-in outlives a restart
  };
  return stringify({
    server: { port: config.CAMUNDA_HTTP_PORT, address: config.CAMUNDA_LISTEN_ADDRESS },
    management: { server: { port: managementPort, address: '127.0.0.1' } },
    camunda: {
      database: { type: 'opensearch', clusterName, url },
      operate: webapp,
      tasklist: { ...webapp, archiverEnabled: false }, // the archiver wants a plug-in that this OpenSearch has not
    },
  });
}
