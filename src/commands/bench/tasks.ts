import { hash } from 'bcryptjs';
import { readConfig } from '../../base/config';
import { cookieAuth } from '../../engine/auth';
import { createClient } from '../../engine/client';
import type { EngineClient } from '../../engine/engine-client';
import { backOff, pause } from '../../base/patience';
import { isTransient } from '../../engine/grpc-error';
import { createRest, type Rest, RestUnavailable } from '../../engine/rest';
import { createUserTasks } from '../../engine/tasklist';
import { startLocal } from '../../local';
import { freePort } from '../../local/ports';
import { createLog } from '../../base/log';
import { scratchFolder } from '../../local/scratch';
import { asTable, median } from './median';
import { searchIndex, type SearchIndex } from './search-index';
import { elementId, processId, taskModel } from './task-model';

const reviewer = 'tx.fang';
const password = 'bench-only-2026';
const times = 30;

/** What Tasklist 8.6's page itself asks for each of its lists. */
const lists = {
  'Tasklist, all open (ms)': { state: 'CREATED', sort: [{ field: 'creationTime', order: 'DESC' }], pageSize: 50 },
  'Tasklist, assigned to me (ms)': {
    state: 'CREATED',
    assigned: true,
    assignee: reviewer,
    sort: [{ field: 'creationTime', order: 'ASC' }],
    pageSize: 50,
  },
};

/**
 * Time to list a reviewer's tasks in the real Tasklist: `open` tasks of one reviewer (a tenth of them claimed) beside
 * more and more completed ones of the same reviewer. A table, in milliseconds (median). Minutes: each task goes through
 * the engine.
 */
export async function tasksBench(open = 1_000, closed = [0, 2_000, 5_000]): Promise<string> {
  const { folder, remove } = await scratchFolder('bench');
  const anyPort = {
    CAMUNDA_GRPC_PORT: '0',
    CAMUNDA_REST_PORT: '0',
    CAMUNDA_HTTP_PORT: '0',
    CAMUNDA_MANAGEMENT_PORT: '0',
  };
  const config = readConfig({
    ...process.env,
    ...anyPort,
    OPENSEARCH_PORT: String(await freePort()),
    DATA_DIR: folder,
    DATABASE_URL: 'postgres://none',
    ZEEBE_GRPC_ADDRESS: undefined,
  });
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const local = await startLocal(config, createLog('error'), say);
  const client = createClient(local.settings);
  try {
    await local.addSignIns([{ id: reviewer, displayName: '方正清', passwordHash: await hash(password, 4) }]);
    await client.deploy(taskModel());
    const index = searchIndex(config.OPENSEARCH_PORT);
    const as = cookieAuth(local.settings.CAMUNDA_COOKIE_AUTH_URL!, reviewer, password);
    const tasklist = createRest(local.settings.CAMUNDA_TASKLIST_BASE_URL!, as);
    const engine = createRest(local.settings.ZEEBE_REST_ADDRESS!, {
      headers: async () => ({}),
      renew: () => undefined,
    });
    const ours = createUserTasks(local.settings);

    say(`Tasklist at ${local.tasklistUrl}`);
    await begin(client, index, open);
    const claimed = await index.openTasks(open / 10);
    await inLanes(claimed, (key) => engine.request('POST', `/v2/user-tasks/${key}/assignment`, { assignee: reviewer }));
    const measure = async () => {
      const taken: number[] = [];
      for (const query of Object.values(lists))
        taken.push(await median(() => tasklist.request('POST', '/v1/tasks/search', query), times));
      return [...taken, await median(() => ours.open({ candidateUser: reviewer, elementId }), times)];
    };
    const rows: string[][] = [['open tasks', 'completed tasks', ...Object.keys(lists), 'ours, candidate (ms)']];
    let done = 0;
    for (const wanted of closed) {
      const since = Date.now();
      await begin(client, index, open + wanted - done);
      await complete(engine, index, wanted - done, wanted);
      done = wanted;
      say(`${open} open, ${done} completed after ${Math.round((Date.now() - since) / 1000)} s`);
      for (let round = 0; round < (done === 0 ? 5 : 1); round += 1) await measure(); // a warm machine, and the index at rest
      rows.push([String(open), String(done), ...(await measure()).map((ms) => ms.toFixed(1))]);
    }
    return asTable(rows);
  } finally {
    await client.close();
    await local.stop();
    remove();
  }
}

/** Starts instances until this many tasks are open, and waits until Tasklist lists them. */
async function begin(client: EngineClient, index: SearchIndex, wanted: number): Promise<void> {
  const missing = wanted - (await index.count('CREATED'));
  const variables = {
    reviewers: [reviewer],
    reviewDueAt: '2099-01-01T00:00:00+08:00',
    registrationNumber: 'DJ-2026-000001',
    matter: '未取得办学许可证',
  };
  await inLanes(Array.from({ length: missing }), () => client.startInstance(processId, variables));
  await index.reaches('CREATED', wanted);
}

/** The reviewer completes the newest ones; `inAll` are completed then. */
async function complete(engine: Rest, index: SearchIndex, count: number, inAll: number): Promise<void> {
  await inLanes(await index.openTasks(count), async (key) => {
    await engine.request('POST', `/v2/user-tasks/${key}/assignment`, { assignee: reviewer });
    await engine.request('POST', `/v2/user-tasks/${key}/completion`, { variables: { opinion: 'agree' } });
  });
  await index.reaches('COMPLETED', inAll);
}

const lanes = 8;

async function inLanes<T>(items: T[], act: (item: T) => Promise<unknown>): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (left.length > 0) await patiently(act, left.pop()!);
    }),
  );
}

/** The engine asks for patience (back-pressure) when much comes at once. */
async function patiently<T>(act: (item: T) => Promise<unknown>, item: T): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return void (await act(item));
    } catch (error) {
      if (attempt > 20 || !(isTransient(error) || error instanceof RestUnavailable)) throw error;
      await pause(backOff(attempt, 50, 2_000));
    }
  }
}
