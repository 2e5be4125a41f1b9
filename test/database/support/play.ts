import { newId } from '../../../src/base/ids';
import { runWorker } from '../../../src/host';
import type { UnitOfWork, Variables } from '../../../src/ports/context';
import { loadWorkers } from '../../../workers';

const workers = loadWorkers();

/**
 * A process without its engine: jobs in the order the test says, variables kept, every job delivered twice at the same
 * time.
 */
export function play(unitOfWork: UnitOfWork, variables: Variables) {
  return async (type: string, by?: string, form: Variables = {}): Promise<Variables> => {
    const worker = workers.get(type)!;
    const key = newId();
    const caseId = String(variables.caseId);
    const ref = { key, type, userTaskKey: by ? `task-${key}` : null, caseId, actor: by };
    const job = { key, processInstanceKey: '1', processId: 'P', elementId: 'Task', elementInstanceKey: '2' };
    const deliver = () =>
      unitOfWork.once(ref, async (context) => {
        const input = worker.input.parse({ ...variables, ...form });
        return worker.output.parse(
          await runWorker(context, worker, { caseId, input, job, completedBy: by }),
        ) as Variables;
      });
    const [outcome, again] = await Promise.all([deliver(), deliver()]);
    expect(again).toEqual(outcome);
    if (outcome.kind === 'error') throw new Error(`${type}: ${outcome.code} ${outcome.message}`);
    Object.assign(variables, outcome.variables);
    return outcome.variables;
  };
}
