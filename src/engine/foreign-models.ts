import type { Clock } from '../base/clock';
import type { Log } from '../base/log';
import { pause } from '../base/patience';
import { nameOf } from '../models/things';
import { foreignModelFound } from '../ports/common-acts';
import type { UnitOfWork } from '../ports/context';
import { entryOf } from '../ports/record-act';
import type { Thing, ThingVersion } from '../ports/stores';
import { createContact } from './contact';

/** Watches for what was deployed to the engine past this system. */
export interface ForeignWatch {
  /** Found at the last look: newest on the engine and not ours. */
  found(): ThingVersion[];
  /** Looks now. */
  look(): Promise<ThingVersion[]>;
  /** A Chinese sentence with what to do; null when there is nothing foreign. */
  inWords(): string | null;
  stop(): Promise<void>;
}

interface Options {
  newest(thing: Thing): Promise<ThingVersion | null>;
  unitOfWork: UnitOfWork;
  clock: Clock;
  log: Log;
  everyMs?: number;
}

/**
 * Asks the engine every `everyMs` (20 s) what its newest version is of each thing that this system deployed. One that is
 * not ours is entered into the record once, and is told until something of ours is the newest again.
 */
export function watchForeignModels({ newest, unitOfWork, clock, log, everyMs = 20_000 }: Options): ForeignWatch {
  const contact = createContact('search for foreign models', log);
  const stopping = new AbortController();
  let last: ThingVersion[] = [];

  async function look(): Promise<ThingVersion[]> {
    const ours = await unitOfWork.run(async ({ deployedFiles, models, tables }) => {
      const known = new Map<string, { thing: Thing; keys: Set<string> }>();
      for (const each of await deployedFiles.history()) {
        const entry = known.get(nameOf(each)) ?? { thing: { kind: each.kind, id: each.id }, keys: new Set<string>() };
        known.set(nameOf(each), { ...entry, keys: entry.keys.add(each.key) });
      }
      // Deployed before deployments were entered.
      for (const { thing, keys } of known.values()) {
        const older = thing.kind === 'process' ? models.latest(thing.id) : tables.latest(thing.id);
        const key = thing.kind === 'form' ? undefined : (await older)?.key;
        if (key) keys.add(key);
      }
      return [...known.values()];
    });
    const found: ThingVersion[] = [];
    for (const { thing, keys } of ours) {
      const there = await newest(thing);
      if (there && !keys.has(there.key)) found.push(there);
    }
    for (const each of found) await enterOnce(each);
    last = found;
    return found;
  }

  async function enterOnce(found: ThingVersion): Promise<void> {
    const { kind, id, version, key } = found;
    await unitOfWork.run(async ({ deployedFiles, record }) => {
      if (!(await deployedFiles.enterForeign(found, clock.now().toISOString()))) return;
      const by = { caseId: null, actor: 'system' };
      record.append(entryOf(foreignModelFound, by, { kind, id, version, key }, { name: nameOf(found) }));
      log.error('deployed past this system', { kind, id, version, key });
    });
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look().then(contact.succeeded, contact.failed);
      await pause(everyMs, stopping.signal);
    }
  }
  const running = run();

  return {
    look,
    found: () => last,
    inWords: () =>
      last.length === 0
        ? null
        : `${last.map((each) => `${nameOf(each)}第${each.version}版`).join('、')}不是经本系统部署的，新案件暂不启动。` +
          '请核实是谁部署的；用 npm run deploy 重新部署本系统的，或者用 npm run deploy -- <文件夹> 检查并采用它',
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
