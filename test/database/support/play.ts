import type { UnitOfWork, Variables } from '../../../src/ports/context';
import type { Person } from '../../../src/law/people/person';
import { newId } from '../../../src/base/ids';
import { loadWorkers } from '../../../workers';

const workers = loadWorkers();

/** A process without its engine: jobs in the order the test says, variables kept, every job delivered twice at the same time. */
export function play(unitOfWork: UnitOfWork, variables: Variables) {
  return async (type: string, by?: string, form: Variables = {}): Promise<Variables> => {
    const worker = workers.get(type)!;
    const key = newId();
    const job = { key, type, userTaskKey: by ? `task-${key}` : null };
    const deliver = () =>
      unitOfWork.once(job, async (context) => {
        const person = by ? await context.people.get(by) : (undefined as unknown as Person);
        const input = worker.input.parse({ ...variables, ...form });
        return worker.output.parse(await worker.run(input, context, { key, processInstanceKey: '1', elementId: 'Task', by: person })) as Variables;
      });
    const [outcome, again] = await Promise.all([deliver(), deliver()]);
    expect(again).toEqual(outcome);
    if (outcome.kind === 'error') throw new Error(`${type}: ${outcome.code} ${outcome.message}`);
    Object.assign(variables, outcome.variables);
    return outcome.variables;
  };
}
