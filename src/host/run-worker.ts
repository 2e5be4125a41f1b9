import { requireMayComplete } from '../kinds';
import type { Signature } from '../law/case/work-item';
import type { CaseFile } from '../ports/case-file';
import type { Context } from '../ports/context';
import type { Job, Worker } from '../ports/worker';
import { workOnCase } from './open-case';
import { requireVouched } from './require-vouched';

interface Work {
  caseId: string;
  /** Parsed by the worker's own schema. */
  input: unknown;
  job: Job;
  /** Who completed the user task that a person's worker records. */
  completedBy?: string | null;
  /** What that person signed for it. */
  signature?: Signature | null;
  /** What belongs to the same act, once the worker has done its own. */
  afterwards?(file: CaseFile): void;
}

/**
 * Runs a worker on its case; what it returns is not checked yet.
 * @throws BusinessError TASK_REFUSED for a person who may not
 */
export function runWorker(
  context: Context,
  worker: Worker,
  { caseId, input, job, completedBy = null, signature = null, afterwards = () => undefined }: Work,
): Promise<unknown> {
  const roles = worker.completedBy;
  if (!roles)
    return workOnCase(context, caseId, {
      check: () => null,
      async run(file) {
        if (worker.vouched) await requireVouched(context, caseId);
        return worker.run(input, file, job);
      },
    });
  return workOnCase(context, caseId, {
    accounts: completedBy ? [completedBy] : [],
    check: (file) => requireMayComplete(completedBy, roles, file),
    signature: () => signature,
    async run(file) {
      if (worker.vouched) await requireVouched(context, caseId);
      const produced: unknown = await worker.run(input, file, job);
      afterwards(file);
      return produced;
    },
  });
}
