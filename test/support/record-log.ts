import type { DataSource } from 'typeorm';
import { createIntegrator, createLogFiles, verifyEverything } from '../../src/database';
import { systemClock, type Clock } from '../../src/base/clock';
import { createLog } from '../../src/base/log';
import type { FileStore } from '../../src/ports/stores';
import { testKey } from './record-key';

const log = createLog('error');
log.silent = true;

/** The log of a test's database, in the folder of its files, and its verification. */
export function recordLog(dataSource: DataSource, folder: string, clock: Clock = systemClock) {
  const files = createLogFiles(folder);
  const integrator = createIntegrator(dataSource, { files, key: testKey, clock, log });
  return {
    files,
    integrate: async () => (await integrator.alone(integrator.integrate)) ?? 0,
    async verify(store: FileStore, kept: string[] = []): Promise<{ whole: boolean; said: string }> {
      const said: string[] = [];
      const around = { files: store, log: files, key: testKey, kept };
      const whole = await verifyEverything(dataSource, around, (line) => said.push(line));
      return { whole, said: said.join('\n') };
    },
  };
}
