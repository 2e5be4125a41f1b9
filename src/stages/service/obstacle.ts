import { isOver } from '../../law/case/case';
import type { CaseFile } from '../../ports/case-file';
import { servedPapers } from './step';

/** Why there is nothing on its way to the party. */
export function nothingToServe(file: CaseFile): string | null {
  if (isOver(file.case.status)) return '案件已经办结';
  return file.documents().some(({ kind }) => servedPapers.some((paper) => paper === kind))
    ? null
    : '还没有需要送达的文书';
}
