import { canonical } from '../../law/record/chain';
import type { TaskSignature } from '../../law/case/work-item';
import type { CaseFile } from '../../ports/case-file';
import { signedContentDiffers } from './record';
import { workItemRows } from './rows';

/** What the task did is recorded: it waits for nobody any more. */
export function closeTask(file: CaseFile, workItemId: string): void {
  const items = file.rows(workItemRows);
  items.save({ ...items.get(workItemId), state: 'done', endedAt: file.now.toISOString(), variables: {} });
}

/** Names of the fields in which what the process brought differs from what was signed. */
export const differing = (content: Record<string, unknown>, brought: Record<string, unknown>): string[] =>
  Object.keys(content).filter((key) => key in brought && !isSame(content[key], brought[key]));

/** A field that was left empty may arrive as null, or not at all. */
const isSame = (one: unknown, other: unknown) => canonical(one ?? null) === canonical(other ?? null);

/** Somebody changed what was signed on its way: entered, and told to those who watch the record. */
export function noteDifference(file: CaseFile, signature: TaskSignature, fields: string[], task: string): void {
  const { workItemId, elementId, account } = signature;
  file.note(signedContentDiffers, { workItemId, elementId, account, fields: fields.join('、') }, { task });
}
