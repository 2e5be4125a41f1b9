import type { CaseFile } from '../../ports/case-file';
import type { Job } from '../../ports/worker';
import { signatureAsked } from './record';
import { offerTask } from './offer-task';
import { workItemRows } from './rows';

interface Handed {
  /** Null: the process was started before tasks were offered; the job that records stands for it. */
  workItemId: string | null;
  elementId: string;
  task: string;
  content: Record<string, unknown>;
  /** What the job that records it reads. */
  variables: Record<string, unknown>;
  account: string;
}

/**
 * What was handed in through Tasklist waits for the signature of whoever did it (待签署). Again with other content it is
 * the newest that waits.
 */
export function holdForSignature(
  file: CaseFile,
  job: Job,
  { workItemId, elementId, task, content, variables, account }: Handed,
): void {
  const items = file.rows(workItemRows);
  const id = workItemId ?? job.key;
  if (!items.find(id)) offerTask(file, { ...job, elementId, elementInstanceKey: id }, variables);
  const item = items.get(id);
  if (item.state === 'unsigned') return;
  items.save({
    ...item,
    state: 'unsigned',
    draft: content,
    draftBy: account,
    holder: account,
    askedAt: file.now.toISOString(),
  });
  file.note(signatureAsked, { workItemId: id, elementId, account }, { task });
}
