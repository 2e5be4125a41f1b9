import { z } from 'zod';
import { until } from '../../base/patience';

type State = 'CREATED' | 'COMPLETED';

/** Tasklist's own index, looked into only to know how far it is: its API does not count. */
export interface SearchIndex {
  count(state: State): Promise<number>;
  reaches(state: State, wanted: number): Promise<void>;
  /** Keys of this many unclaimed open tasks, the newest. */
  openTasks(count: number): Promise<string[]>;
}

const counted = z.object({ count: z.number() });
const found = z.object({ hits: z.object({ hits: z.array(z.object({ _id: z.string() })) }) });

export function searchIndex(port: number): SearchIndex {
  const ask = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/tasklist-task-*/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`OpenSearch answered ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const inState = (state: State) => ({ term: { state } });
  const count = async (state: State) => counted.parse(await ask('_count', { query: inState(state) })).count;
  return {
    count,
    reaches: async (state, wanted) =>
      void (await until(`${wanted} tasks ${state} in Tasklist`, async () => (await count(state)) >= wanted, {
        timeoutMs: 900_000,
        everyMs: 1_000,
      })),
    async openTasks(wanted) {
      if (wanted === 0) return [];
      const unclaimed = { bool: { must: [inState('CREATED')], must_not: [{ exists: { field: 'assignee' } }] } };
      const answer = await ask('_search', {
        query: unclaimed,
        size: wanted,
        sort: [{ creationTime: 'desc' }],
        _source: false,
      });
      return found.parse(answer).hits.hits.map(({ _id }) => _id);
    },
  };
}
