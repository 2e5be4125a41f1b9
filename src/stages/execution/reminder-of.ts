import type { CaseDocument } from '../../law/case/document';
import type { CaseFile } from '../../ports/case-file';
import { reminderPaper } from './papers';

/** The reminder that was made in the case since this decision, if any. */
export function reminderOf(file: CaseFile): CaseDocument | null {
  const madeAt = file.documents().findLast(({ kind }) => kind === 'decision')?.madeAt ?? '';
  return file.documents().findLast(({ kind, madeAt: at }) => kind === reminderPaper.kind && at >= madeAt) ?? null;
}
