import type { SignedFile } from '../../ports/case-file';
import { payLimit } from '../decision';
import { sueLimit } from '../delivery';
import { applyAfterJudgmentLimit, applyLimit, reminderLimit } from './limits';

/** What still runs of the execution ends with it; `ending` in Chinese says how. */
export function endExecutionLimits(file: SignedFile, on: string, ending: string): void {
  for (const kind of [payLimit, sueLimit, reminderLimit, applyLimit, applyAfterJudgmentLimit]) {
    file.limits.end(kind, on, ending);
  }
}
