import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../base/config';
import { brokerTakesCommands } from '../broker-takes-commands';
import { emptyFolder } from '../cache';
import { fetchCamunda } from '../fetch';
import { findJava } from '../java';
import { freePort } from '../ports';
import { endProcess } from '../processes';
import { until } from '../../base/patience';
import { brokerClock, type BrokerClock } from './clock';
import { keptClasses } from './classes';
import { BrokerRecords } from './records';
import { brokerSettings } from './settings';
import { scratchFolder } from '../scratch';

export interface Broker {
  grpcAddress: string;
  /** REST API v2 without login. */
  restAddress: string;
  clock: BrokerClock;
  records: BrokerRecords;
  pid(): number;
  /** Ends the broker the hard way, as a power cut would; `start` continues from its data and time. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Loses all of its data the hard way; what its records told is forgotten. */
  lose(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A real Camunda broker (no Operate, no Tasklist) on free ports, with empty data, its own clock beginning at `startsAt`
 * (in the past too), and its records readable. About 6 s; the first one on a machine half a minute longer.
 * @param data puts the data of an earlier broker into this folder; the records in its log are read once more
 */
export async function startBroker(startsAt = new Date(), data?: (folder: string) => Promise<void>): Promise<Broker> {
  const config = readConfig();
  const javaHome = await findJava();
  const distribution = await fetchCamunda(config, javaHome, (line) => process.stderr.write(`${line}\n`));
  const scratch = await scratchFolder('broker');
  const [grpc, rest, management, command, internal] = (await Promise.all(Array.from({ length: 5 }, freePort))) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const managementUrl = `http://127.0.0.1:${management}`;
  const settings = join(scratch.folder, 'application.yaml');
  const logs = join(scratch.folder, 'logs');
  mkdirSync(logs);
  writeFileSync(settings, brokerSettings(scratch.folder, { grpc, rest, management, command, internal }));
  const records = new BrokerRecords();
  const clock = brokerClock(managementUrl, startsAt);
  let server: ChildProcess;

  async function launch(option: string, main: string[]): Promise<ChildProcess> {
    const args = [
      '-XX:+IgnoreUnrecognizedVMOptions',
      option,
      '-Xmx512m',
      '-XX:+UseSerialGC',
      `-Djava.io.tmpdir=${emptyFolder(join(scratch.folder, 'tmp'))}`,
      '-XX:TieredStopAtLevel=1', // quick start matters more here than speed
      '--enable-native-access=ALL-UNNAMED',
      `-Dlog4j2.configurationFile=${join(__dirname, 'log4j2.xml')}`,
      `-Dmingfa.logs=${logs}`,
      `-Dspring.config.additional-location=file:${join(distribution, 'config', 'application.yaml')},file:${settings}`,
      '-cp',
      join(distribution, 'lib', '*'), // no folder: the JVM keeps the classes of jars only
      ...main,
    ];
    const started = spawn(join(javaHome, 'bin', 'java'), args, {
      cwd: scratch.folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    scratch.remember(started.pid!);
    records.read(started.stdout);
    const ended = () =>
      started.exitCode === null ? undefined : new Error(`The broker ended (${started.exitCode}):\n${lastLines(logs)}`);
    await until('the broker', () => brokerTakesCommands(management, rest), {
      timeoutMs: 120_000,
      everyMs: 100,
      stop: ended,
    });
    return started;
  }

  const kept = await keptClasses(config, javaHome, async (option) => {
    const training = await launch(option, ['io.camunda.application.StandaloneBroker']);
    await endProcess(training.pid!, 'SIGTERM', 180_000);
    emptyFolder(join(scratch.folder, 'data'));
  });
  const start = async () =>
    void (server = await launch(kept, [join(__dirname, 'BrokerAt.java'), String(clock.offsetMs())]));

  await data?.(emptyFolder(join(scratch.folder, 'data')));
  await start();
  return {
    grpcAddress: `grpc://127.0.0.1:${grpc}`,
    restAddress: `http://127.0.0.1:${rest}`,
    clock,
    records,
    pid: () => server.pid!,
    kill: () => endProcess(server.pid!, 'SIGKILL'),
    start,
    async lose() {
      await endProcess(server.pid!, 'SIGKILL');
      emptyFolder(join(scratch.folder, 'data'));
      records.forget();
    },
    async stop() {
      await endProcess(server.pid!, 'SIGKILL'); // its data goes away with it
      scratch.remove();
    },
  };
}

const lastLines = (logs: string) => readFileSync(join(logs, 'broker.log'), 'utf8').split('\n').slice(-20).join('\n');
