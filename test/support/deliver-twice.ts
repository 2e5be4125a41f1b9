import { newId } from '../../src/base/ids';
import { runWorker } from '../../src/host';
import type { Person } from '../../src/law/people/person';
import type { JobOutcome, Variables } from '../../src/ports/context';
import type { Worker } from '../../src/ports/worker';
import type { MemoryContext } from './memory-context';
import { memoryUnitOfWork } from './memory-unit-of-work';

/** Runs the worker once, as the host does: input, person and output checked. @throws what the worker throws. */
export async function deliver(
  worker: Worker,
  context: MemoryContext,
  input: Variables,
  by?: Person,
): Promise<Variables> {
  if (worker.completedBy && !by) throw new Error('This worker records what a person did: pass the person');
  const job = { key: newId(), processInstanceKey: '1', processId: 'P', elementId: 'Task', elementInstanceKey: '2' };
  if (by && JSON.stringify(await context.people.find(by.id)) !== JSON.stringify(by)) await context.people.save(by);
  const work = { caseId: String(input.caseId), input: worker.input.parse(input), job, completedBy: by?.id };
  return worker.output.parse(await runWorker(context, worker, work)) as Variables;
}

/**
 * Hands the same job over twice through an inbox: the same outcome both times, the effect once. Returns the outcome.
 */
export async function deliverTwice(
  worker: Worker,
  context: MemoryContext,
  input: Variables,
  by?: Person,
): Promise<JobOutcome> {
  const work = memoryUnitOfWork(context);
  const job = { key: newId(), type: 'test', userTaskKey: null };
  const first = await work.once(job, () => deliver(worker, context, input, by));
  const effect = context.snapshot();
  expect(await work.once(job, () => deliver(worker, context, input, by))).toEqual(first);
  expect(context.snapshot()).toEqual(effect);
  return first;
}
