import type { DataSource } from 'typeorm';
import type { OfferedTasks, OpenTaskOfEngine } from '../ports/outside';
import { alone } from './alone';
import { translate } from './errors';
import { locks } from './locks';

/**
 * A task stands in 我的待办 when it is there under its key, when one of its element waits in its instance, or when one ended
 * after it was created: then the engine's index lags behind.
 */
const unknown = `
  SELECT t.key FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) AS t (key, instance, element, created_at)
  WHERE NOT EXISTS (SELECT FROM task_keys k WHERE k.user_task_key = t.key)
    AND NOT EXISTS (SELECT FROM work_items w WHERE w.id = t.key
      OR w.process_instance_key = t.instance AND w.element_id = t.element
        AND (w.state IN ('open', 'unsigned', 'signed') OR w.ended_at >= t.created_at))`;

/** Which user tasks of the engine were offered here. @throws DatabaseUnavailable */
export const createOfferedTasks = (dataSource: DataSource): OfferedTasks => ({
  alone: (act) => alone(dataSource, locks.adopt, () => act()),
  async unknown<T extends OpenTaskOfEngine>(tasks: T[]): Promise<T[]> {
    if (tasks.length === 0) return [];
    const columns = (['key', 'processInstanceKey', 'elementId', 'createdAt'] as const).map((field) =>
      tasks.map((task) => task[field]),
    );
    const rows = await dataSource.query<{ key: string }[]>(unknown, columns).catch((error: unknown) => {
      throw translate(error);
    });
    const keys = new Set(rows.map(({ key }) => key));
    return tasks.filter(({ key }) => keys.has(key));
  },
});
