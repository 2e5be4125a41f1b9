import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../base/clock';
import type { Log } from '../base/log';
import type { TaskPart, TaskQueue, TaskQueueWork, TaskToTell } from '../ports/outside';
import { alone } from './alone';
import { listenTo } from './listen';
import { locks } from './locks';

const TASKS_CHANNEL = 'mingfa_tasks';

/** An open task is looked at again this long after something happened in its case. Milliseconds. */
const restMs = 3_000;

const toTell = `
  SELECT w.id AS "workItemId", w.process_instance_key AS "processInstanceKey", w.element_id AS "elementId",
    k.user_task_key AS key, s.account, s.content
  FROM work_items w JOIN signatures s ON s.work_item_id = w.id LEFT JOIN task_keys k ON k.work_item_id = w.id
  WHERE w.state = 'signed' AND k.told_at IS NULL ORDER BY s.position LIMIT $1`;

const toCheck = `
  SELECT w.id AS "workItemId", w.process_instance_key AS "processInstanceKey", w.element_id AS "elementId",
    k.user_task_key AS key
  FROM work_items w LEFT JOIN task_keys k ON k.work_item_id = w.id
  WHERE w.state = 'open' AND (k.user_task_key IS NULL OR coalesce(k.checked_at, w.offered_at) < $2
    AND EXISTS (SELECT FROM record r WHERE r.case_id = w.case_id AND r.at > coalesce(k.checked_at, w.offered_at)))
  ORDER BY k.checked_at NULLS FIRST, w.position LIMIT $1`;

/** What there is to do when a task has come into this state; '' when that may have been missed. */
const partsAfter = (state: string): TaskPart[] =>
  state === '' ? ['tell', 'check'] : state === 'signed' ? ['tell'] : state === 'open' ? ['check'] : [];

const found = `
  INSERT INTO task_keys AS k (work_item_id, user_task_key, checked_at) VALUES ($1, $2, $3)
  ON CONFLICT (work_item_id) DO UPDATE SET user_task_key = excluded.user_task_key, checked_at = excluded.checked_at`;

const note = (column: string) => `
  INSERT INTO task_keys AS k (work_item_id, ${column}) VALUES ($1, $2)
  ON CONFLICT (work_item_id) DO UPDATE SET ${column} = excluded.${column}`;

/** Tasks that were offered here, as the engine knows them. One process keeps them at a time (a session lock). */
export function createTaskQueue(dataSource: DataSource, { clock, log }: { clock: Clock; log: Log }): TaskQueue {
  const workOn = (runner: QueryRunner): TaskQueueWork => ({
    toTell: async (limit) => (await runner.query(toTell, [limit])) as TaskToTell[],
    told: (id) => runner.query(note('told_at'), [id, clock.now()]),
    toCheck: async (limit) =>
      (await runner.query(toCheck, [limit, new Date(clock.now().getTime() - restMs)])) as TaskToTell[],
    found: (id, key) => runner.query(found, [id, key, clock.now()]),
    checked: (id) => runner.query(note('checked_at'), [id, clock.now()]),
    gone: (id) =>
      runner.query(
        `UPDATE work_items SET state = 'gone', ended_at = $2, variables = '{}'
         WHERE id = $1 AND state IN ('open', 'unsigned', 'signed')`,
        [id, clock.now()],
      ),
  });

  return {
    work: (part, act) => alone(dataSource, locks[part], (runner) => act(workOn(runner))),
    listen: (told) =>
      listenTo(dataSource, TASKS_CHANNEL, (state) => partsAfter(state).forEach((part) => told(part)), log),
  };
}
