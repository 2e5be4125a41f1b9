import type { JobPlace, Variables } from '../ports/context';

/** One job as it came from the engine, by poll or by push. */
export interface ActivatedJob {
  key: string;
  type: string;
  processInstanceKey: string;
  processId: string;
  elementId: string;
  elementInstanceKey: string;
  retries: number;
  headers: Record<string, string>;
  variables: Variables;
}

/** As the SDK hands it out. */
export interface Activated extends Omit<ActivatedJob, 'headers' | 'variables' | 'processId'> {
  bpmnProcessId: string;
  customHeaders: unknown;
  variables: unknown;
}

const pick = ({ key, type, processInstanceKey, bpmnProcessId, elementId, elementInstanceKey, retries }: Activated) => ({
  key,
  type,
  processInstanceKey,
  processId: bpmnProcessId,
  elementId,
  elementInstanceKey,
  retries,
});

/** A polled job: the SDK has parsed it already. */
export function fromPoll(job: Activated): ActivatedJob {
  return { ...pick(job), headers: { ...(job.customHeaders as object) }, variables: { ...(job.variables as object) } };
}

/** A pushed job: headers and variables are JSON text. */
export function fromPush(job: Activated): ActivatedJob {
  return {
    ...pick(job),
    headers: parsed(job.customHeaders) as Record<string, string>,
    variables: parsed(job.variables) as Variables,
  };
}

const parsed = (json: unknown): unknown => JSON.parse((json as string) || '{}');

export const placeOf = ({ processInstanceKey, processId, elementId, elementInstanceKey }: ActivatedJob): JobPlace => ({
  processInstanceKey,
  processId,
  elementId,
  elementInstanceKey,
});
