import type { ActivatedJob } from '../../src/engine/job';
import { createJobQueue } from '../../src/engine/job-queue';

const job = (type: string, key: string): ActivatedJob => ({
  key,
  type,
  processInstanceKey: '1',
  processId: 'P',
  elementId: 'T',
  elementInstanceKey: '2',
  retries: 3,
  headers: {},
  variables: {},
});

function queueWith(limits: { perType: number; total: number }) {
  const started: string[] = [];
  const finish = new Map<string, () => void>();
  const queue = createJobQueue(
    limits,
    ({ key }) => (started.push(key), new Promise((resolve) => finish.set(key, resolve))),
  );
  const end = async (key: string) => {
    finish.get(key)!();
    await new Promise(setImmediate);
  };
  return { queue, started, end };
}

describe('job queue', () => {
  it('lets types take turns, so that a flood of one does not starve another', async () => {
    const { queue, started, end } = queueWith({ perType: 2, total: 2 });
    ['a1', 'a2', 'a3', 'a4'].forEach((key) => queue.push(job('a', key)));
    queue.push(job('b', 'b1'));
    await end('a1');
    await end('a2');
    expect(started).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  it('hands back what has not started and is idle when the rest has ended', async () => {
    const { queue, end } = queueWith({ perType: 1, total: 1 });
    queue.push(job('a', 'a1'));
    queue.push(job('a', 'a2'));
    expect(queue.shut().map(({ key }) => key)).toEqual(['a2']);
    let idle = false;
    void queue.idle().then(() => (idle = true));
    await new Promise(setImmediate);
    expect(idle).toBe(false);
    await end('a1');
    expect(idle).toBe(true);
    queue.push(job('a', 'a3'));
    expect([queue.active('a'), queue.waiting('a')]).toEqual([0, 1]);
  });
});
