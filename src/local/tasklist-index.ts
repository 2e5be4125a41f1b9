import { until } from '../base/patience';

/** Fields of Tasklist's list of tasks that 8.6.0 writes with Java's own notation of time. */
const times = ['creationTime', 'completionTime', 'dueDate', 'followUpDate'];

/**
 * Keeps Tasklist 8.6.0 from standing still for ever at the first task of a whole second, one in a thousand
 * (camunda/camunda#27237, mended in later 8.6): it writes such a time without milliseconds, its index refuses that, and
 * nothing after it is read. Told to, the index takes the task without the time: it is listed, last in the order of
 * time. `search`: address of Tasklist's index, which is there already.
 */
export async function tolerateWholeSeconds(search: string): Promise<void> {
  const properties = Object.fromEntries(
    times.map((name) => [name, { type: 'date', format: 'date_time || epoch_millis', ignore_malformed: true }]),
  );
  await until(
    'preparing the index of Tasklist',
    async () => {
      const answer = await fetch(`${search}/tasklist-list-view-*/_mapping`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ properties }),
      });
      if (answer.status === 400) return true; // a version with another format
      if (!answer.ok) throw new Error(`OpenSearch answered ${answer.status} ${(await answer.text()).slice(0, 300)}`);
      return true;
    },
    { timeoutMs: 60_000, everyMs: 500 },
  );
}
