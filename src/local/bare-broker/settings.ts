import { join } from 'node:path';
import { stringify } from 'yaml';

export interface BrokerPorts {
  grpc: number;
  rest: number;
  management: number;
  command: number;
  internal: number;
}

/** Settings of a broker alone whose every record goes to its output and whose clock can be moved. */
export function brokerSettings(folder: string, ports: BrokerPorts): string {
  return stringify({
    server: { port: ports.rest, address: '127.0.0.1' },
    management: { server: { port: ports.management, address: '127.0.0.1' } },
    zeebe: {
      clock: { controlled: true },
      broker: {
        network: { host: '127.0.0.1', commandApi: { port: ports.command }, internalApi: { port: ports.internal } },
        gateway: { network: { host: '127.0.0.1', port: ports.grpc } },
        data: {
          directory: join(folder, 'data'),
          logSegmentSize: '16MB',
          disk: { freeSpace: { processing: '300MB', replication: '150MB' } },
        },
        exporters: {
          records: {
            className: 'io.camunda.zeebe.broker.exporter.debug.DebugLogExporter',
            args: { logLevel: 'info', prettyPrint: false },
          },
        },
      },
    },
  });
}
