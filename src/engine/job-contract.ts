import type { Variables } from '../ports/context';
import type { Worker } from '../ports/worker';
import type { ActivatedJob } from './job';
import { ContractBreach } from './job-errors';

/** @throws ContractBreach */
export function inputOf(variables: Variables, worker: Worker, job: ActivatedJob): unknown {
  const input = worker.input.safeParse(variables);
  if (!input.success) throw ContractBreach.from('input', job.type, input.error);
  return input.data;
}

/** @throws ContractBreach */
export function outputOf(produced: unknown, worker: Worker, job: ActivatedJob): Variables {
  const output = worker.output.safeParse(produced);
  if (!output.success) throw ContractBreach.from('output', job.type, output.error);
  return output.data as Variables;
}
