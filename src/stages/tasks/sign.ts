import { newId } from '../../base/ids';
import { BusinessError } from '../../base/business-error';
import { type Signature, type TaskSignature, signedDigest, waits, type WorkItem } from '../../law/case/work-item';
import type { SignedFile } from '../../ports/case-file';
import { taskSigned } from './record';
import { signatureRows, workItemRows } from './rows';

export interface Signing {
  workItemId: string;
  /** Name of the task as people know it. */
  task: string;
  content: Record<string, unknown>;
  method: Signature['method'];
  proof?: Signature['proof'];
}

/**
 * 签署: hands the task in with exactly this content (电子签名法 13, 14; 处罚法 47).
 * @throws BusinessError NOT_FOUND, or NOT_ALLOWED_NOW when it waits for nobody any more
 */
export function signTask(
  file: SignedFile,
  { workItemId, task, content, method, proof = null }: Signing,
): TaskSignature {
  const items = file.rows(workItemRows);
  const item = requireWaiting(items.get(workItemId));
  const { caseId, elementId } = item;
  const signed = { caseId, workItemId, elementId, account: file.by.id, content };
  const signature = { id: newId(), ...signed, title: task, method, digest: signedDigest(signed), proof };
  const row: TaskSignature = { ...signature, signedAt: file.now.toISOString() };
  file.rows(signatureRows).save(row);
  items.save({ ...item, state: 'signed', holder: file.by.id, draft: null, draftBy: null });
  file.note(taskSigned, { workItemId, elementId, digest: row.digest, method }, { task });
  return row;
}

/** @throws BusinessError NOT_ALLOWED_NOW */
export function requireWaiting(item: WorkItem): WorkItem {
  if (waits(item)) return item;
  const why = item.state === 'gone' ? '已经不再需要办理' : '已经提交';
  throw new BusinessError('NOT_ALLOWED_NOW', `这项待办${why}，请刷新页面查看案件现在的进展`);
}
