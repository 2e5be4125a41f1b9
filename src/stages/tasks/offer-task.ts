import { waits } from '../../law/case/work-item';
import type { CaseFile } from '../../ports/case-file';
import type { Job } from '../../ports/worker';
import { workItemRows } from './rows';

/**
 * Puts a user task that is about to open on the list of those who may do it (我的待办). An earlier one of the same element
 * that was never recorded has come back.
 */
export function offerTask(file: CaseFile, job: Job, variables: Record<string, unknown>): void {
  const { processInstanceKey, processId, elementId, elementInstanceKey } = job;
  const items = file.rows(workItemRows);
  if (items.find(elementInstanceKey)) return;
  const now = file.now.toISOString();
  for (const item of items.all().filter((each) => isSameTask(each, job)))
    if (waits(item) || item.state === 'signed') items.save({ ...item, state: 'gone', endedAt: now, variables: {} });
  items.save({
    id: elementInstanceKey,
    caseId: file.case.id,
    processInstanceKey,
    processId,
    elementId,
    variables,
    refusal: typeof variables.refusal === 'string' ? variables.refusal : '',
    offeredAt: now,
    holder: null,
    draft: null,
    draftBy: null,
    askedAt: null,
    state: 'open',
    endedAt: null,
  });
}

type Place = Pick<Job, 'processInstanceKey' | 'elementId'>;

export const isSameTask = (one: Place, other: Place): boolean =>
  one.processInstanceKey === other.processInstanceKey && one.elementId === other.elementId;
