import type { CaseFile } from '../../ports/case-file';
import { limitKind } from '../../ports/limit';

/** What goes on whatever becomes of the decision: its publication ends by itself, its withdrawal has just begun. */
const goOn = ['publish', 'withdraw'];

/** Ends every limit that runs in the case, `ending` in Chinese says why. */
export function endLimitsOf(file: CaseFile, ending: string): void {
  const running = file.limits.all().filter(({ kind, metOn }) => metOn === null && !goOn.includes(kind));
  for (const { kind } of running) file.limits.end(limitKind(kind, kind), file.today, ending);
}
