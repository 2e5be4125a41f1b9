import { BusinessError } from '../../base/business-error';
import type { SignedFile } from '../../ports/case-file';
import { requireWaiting } from './sign';
import { workItemRows } from './rows';

/** Takes the task, so that colleagues leave it alone. @throws BusinessError NOT_ALLOWED_NOW when somebody else has */
export function takeTask(file: SignedFile, workItemId: string): void {
  const items = file.rows(workItemRows);
  const item = requireWaiting(items.get(workItemId));
  if (item.holder && item.holder !== file.by.id) throw new BusinessError('NOT_ALLOWED_NOW', '同事已经领取这项待办');
  items.save({ ...item, holder: file.by.id });
}

/** Gives it back to all who may do it. */
export function giveBackTask(file: SignedFile, workItemId: string): void {
  const items = file.rows(workItemRows);
  const item = requireHeld(file, workItemId);
  if (item.state === 'unsigned')
    throw new BusinessError('NOT_ALLOWED_NOW', '等待您签署的内容不能退回，请签署或者修改后提交');
  items.save({ ...item, holder: null });
}

/** Hands it to a colleague; whether that one may do it is checked by the caller. */
export function handOverTask(file: SignedFile, workItemId: string, to: string): void {
  const items = file.rows(workItemRows);
  items.save({ ...requireHeld(file, workItemId), holder: to });
}

/** Keeps what is filled in so far; whoever takes the task over finds it. */
export function keepDraft(file: SignedFile, workItemId: string, content: Record<string, unknown>): void {
  const items = file.rows(workItemRows);
  const item = requireWaiting(items.get(workItemId));
  if (item.state === 'unsigned' && item.draftBy !== file.by.id)
    throw new BusinessError('NOT_ALLOWED_NOW', '这项待办等待提交人签署');
  items.save({ ...item, draft: content, draftBy: file.by.id });
}

function requireHeld(file: SignedFile, workItemId: string) {
  const item = requireWaiting(file.rows(workItemRows).get(workItemId));
  if (item.holder !== file.by.id) throw new BusinessError('NOT_ALLOWED_NOW', '这项待办不在您名下');
  return item;
}
