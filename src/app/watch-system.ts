import type { Clock } from '../base/clock';
import { roomOn } from '../base/room';
import type { PartsRegister } from '../database';
import type { EngineParts } from '../engine/engine-parts';
import type { ForeignWatch } from '../engine/foreign-models';
import { jobTypesIn } from '../models/diagram';
import type { UnitOfWork } from '../ports/context';
import type { OutboxQueue } from '../ports/outside';
import type { Health } from './health';

/** Messages older than this wait for something. Seconds. */
const outboxPatience = 300;
/** Clocks further apart than this make limits and timers disagree. Milliseconds. */
const clockSlack = 60_000;

/** Everything that is watched over. */
export interface Watched {
  health: Health;
  queue: OutboxQueue;
  parts: PartsRegister;
  engine: EngineParts;
  foreign: ForeignWatch;
  unitOfWork: UnitOfWork;
  clock: Clock;
  folders: string[];
  /** Less room than this on the disk of a folder, in bytes, is nearly full. */
  leastBytes: number;
}

/** Names each thing for which work may stand still without anybody noticing. */
export function watchSystem(watched: Watched): void {
  const { health, queue, parts, engine, foreign, unitOfWork, clock, folders, leastBytes } = watched;
  health.watch('outbox', async () => {
    const { count, oldestSeconds } = await queue.backlog();
    const detail = `${count} waiting, oldest ${Math.round(oldestSeconds)} s`;
    if (oldestSeconds > outboxPatience) throw new Error(detail);
    return detail;
  });
  health.watch('operate', engine.operate);
  health.watch('tasklist', engine.tasklist);
  if (engine.index) health.watch('index', engine.index);
  health.watch('disk', async () => (await Promise.all(folders.map((folder) => roomOn(folder, leastBytes)))).join(', '));
  health.watch('clock', () => clocksAgree(engine, clock));
  health.watch('parts', () => everyPart(parts));
  health.watch('jobs', () => everyJobServed(parts, unitOfWork));
  health.watch('foreign', async () => {
    const why = foreign.inWords();
    if (why) throw new Error(why);
  });
  if (engine.incidents) {
    const { incidents } = engine;
    health.notice('incidents', async () => {
      const { count, oldestAt, oldest } = await incidents();
      if (count > 0) throw new Error(`${count} open, oldest since ${oldestAt}: ${oldest}`);
      return '0 open';
    });
  }
}

async function clocksAgree(engine: EngineParts, clock: Clock): Promise<string> {
  const there = await engine.clock();
  if (!there) return 'engine does not tell its time';
  const apart = there.getTime() - clock.now().getTime();
  if (Math.abs(apart) > clockSlack) throw new Error(`engine's clock is ${Math.round(apart / 1000)} s off ours`);
  return `${Math.round(apart / 1000)} s apart`;
}

async function everyPart(parts: PartsRegister): Promise<string> {
  const living = await parts.living();
  const missing = ['http', 'workers', 'relay'].filter((part) => !living.some((each) => each.parts.includes(part)));
  if (missing.length > 0) throw new Error(`no process runs ${missing.join(', ')}`);
  return `${living.length} processes`;
}

/** Job types of the diagrams in use that no living process serves: a case would wait there unseen. */
export async function unservedJobTypes(parts: PartsRegister, unitOfWork: UnitOfWork): Promise<string[]> {
  const served = new Set((await parts.living()).flatMap(({ jobTypes }) => jobTypes));
  const used = await unitOfWork.run(({ models }) => models.all());
  const types = (await Promise.all(used.map(({ xml }) => jobTypesIn(xml)))).flat();
  return [...new Set(types)].filter((type) => !served.has(type)).sort();
}

async function everyJobServed(parts: PartsRegister, unitOfWork: UnitOfWork): Promise<string> {
  const unserved = await unservedJobTypes(parts, unitOfWork);
  if (unserved.length > 0) throw new Error(`nobody serves ${unserved.join(', ')}`);
  return 'all served';
}
