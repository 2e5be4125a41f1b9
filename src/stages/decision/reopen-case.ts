import type { CaseFile } from '../../ports/case-file';
import { caseReopened } from './record';

/** Ties a case whose decision was revoked to the instance that decides anew; the one before has nothing left to do. */
export function reopenCase(file: CaseFile, processInstanceKey: string): void {
  if (file.case.processInstanceKey === processInstanceKey) return;
  file.change({ processInstanceKey });
  file.note(caseReopened, { processInstanceKey });
}

/** Whether the case goes on in another instance than this one. */
export const isSuperseded = (file: CaseFile, processInstanceKey: string): boolean =>
  file.case.processInstanceKey !== null && file.case.processInstanceKey !== processInstanceKey;
