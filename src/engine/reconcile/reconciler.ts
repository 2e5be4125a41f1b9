import { createBell } from '../../base/bell';
import type { Clock } from '../../base/clock';
import type { Log } from '../../base/log';
import type { UnitOfWork } from '../../ports/context';
import { createContact } from '../contact';
import type { EngineClient } from '../engine-client';
import { knowsOurs } from '../knows-ours';
import { leadBack } from './astray';
import { finish } from './finish';
import type { EngineLook } from './look';
import { missingOf, settleMissing } from './missing';
import { beginsItself, createNets, type Nets } from './nets';
import { putBack } from './passed';
import { sendUnheard } from './unheard';

export interface Reconciler {
  /** Compares now, and does what is to be done; false: another process is at it. */
  look(): Promise<boolean>;
  /** A Chinese sentence with what a person must see to; null: nothing. */
  inWords(): string | null;
  /** For /health. @throws Error with that sentence, or with why nothing could be compared */
  state(): Promise<string>;
  stop(): Promise<void>;
}

interface Options {
  unitOfWork: UnitOfWork;
  client: Pick<EngineClient, 'isRunning' | 'cancel' | 'moveTokens' | 'evaluate'>;
  /** The engine's log; null: steps done past this system are not found. */
  engineLook: EngineLook | null;
  /** Lets one process at a time compare. */
  inTurn(act: () => Promise<void>): Promise<boolean>;
  clock: Clock;
  log: Log;
  everyMs: number;
  /** How long a message has to begin its process. */
  patienceMs?: number;
}

/** Instances asked for in one round; where there are more, they take turns. */
const most = 1_000;
/** While something is on its way. Milliseconds. */
const soon = 1_000;
/** The log of the engine is looked through again this far back: what it tells comes late, and out of order. */
const overlap = 120_000;
/** What was done past this system while none of it ran. */
const atStart = 86_400_000;

/**
 * Every `everyMs`: the database says which instances should be running, the engine whether they are. An instance counts
 * as lost when the engine itself said twice that it has none, never by its index.
 */
export function createReconciler(options: Options): Reconciler {
  const { unitOfWork, client, engineLook, inTurn, clock, log, everyMs, patienceMs = 60_000 } = options;
  const contact = createContact('comparison with the engine', log);
  const netsIn = createNets();
  const bell = createBell();
  const stopping = new AbortController();
  let suspected = new Set<string>();
  let unclear: string[] = [];
  let strange = false;
  let underWay = false;
  let next = 0;
  let seen = new Date(clock.now().getTime() - atStart);

  async function compare(): Promise<void> {
    const { nets, history } = await unitOfWork.run(async (context) => ({
      nets: await netsIn(context),
      history: await context.deployedFiles.history(),
    }));
    strange = !(await knowsOurs(client, history));
    if (strange) return;
    await carryOn(nets);
    await settle(nets);
    if ((await leadBack(unitOfWork, client, nets)) > 0) underWay = true;
    if ((await sendUnheard(unitOfWork, nets, patienceMs)) > 0) underWay = true;
    if (!engineLook) return;
    const now = clock.now();
    if ((await putBack(unitOfWork, nets, engineLook, seen)).length > 0) underWay = true;
    seen = new Date(now.getTime() - overlap);
  }

  /** What is on its way: the lost instance ends, and the new one is put in its place. */
  async function carryOn(nets: Nets): Promise<void> {
    const { held, awaited } = await unitOfWork.run(async ({ runs }) => ({
      held: await runs.held(),
      awaited: await runs.awaited(),
    }));
    underWay = held.length + awaited.length > 0;
    for (const { lostKey, processId } of awaited)
      if (beginsItself(nets.get(processId)) && (await client.isRunning(lostKey))) await client.cancel(lostKey);
    for (const each of held) await finish(unitOfWork, client, nets, each);
  }

  async function settle(nets: Nets): Promise<void> {
    const open = await unitOfWork.run(({ runs }) => runs.open());
    const turn = open.slice(next, next + most);
    next = next + most < open.length ? next + most : 0;
    const asked = new Set([...turn, ...open.filter(({ key }) => suspected.has(key))]);
    const missing = await missingOf(client, [...asked]);
    const again = missing.filter(({ key }) => suspected.has(key));
    suspected = new Set(missing.map(({ key }) => key));
    if (again.length < missing.length) underWay = true;
    const told: string[] = [];
    for (const run of again) {
      const what = await settleMissing(unitOfWork, nets, run);
      if (what === 'begun') underWay = true;
      if (what === 'unclear') told.push(run.caseId);
    }
    unclear = [...new Set(told)];
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await inTurn(compare).then(contact.succeeded, contact.failed);
      await bell.wait(underWay ? soon : everyMs);
    }
  }
  const running = run();

  function inWords(): string | null {
    if (strange) return '流程引擎上没有本系统部署的流程图和决策表：重新启动本系统，或者运行 npm run deploy';
    return unclear.length === 0
      ? null
      : `${unclear.length}件案件的流程实例已经丢失，无法自动恢复，请在 Operate 中人工处理：${unclear.join('、')}`;
  }
  async function state(): Promise<string> {
    const why = inWords() ?? contact.trouble()?.reason;
    if (why) throw new Error(why);
    return underWay ? '有案件正在恢复' : '与案卷一致';
  }

  return {
    look: () => inTurn(compare),
    inWords,
    state,
    async stop() {
      stopping.abort();
      bell.ring();
      await running;
    },
  };
}
