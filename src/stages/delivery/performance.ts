import { limit } from '../../law/calendar/limit';
import type { SignedFile } from '../../ports/case-file';
import { type Decision, payLimit } from '../decision';
import { sueLimit } from './limits';

/**
 * What the party has to do from its receipt: fifteen days to pay (处罚法 67); where there is nothing to pay, what is ordered
 * by the end of the time to sue, before which no court enforces it (强制法 53). Returns the last day (ISO date), null
 * without a penalty.
 */
export async function startPerformance(
  file: SignedFile,
  { outcome, penalty: { fineYuan, confiscationYuan } }: Decision,
  servedOn: string,
): Promise<string | null> {
  if (outcome !== 'penalty') return null;
  if (fineYuan + confiscationYuan > 0) return (await file.limits.open(payLimit, servedOn)).dueOn;
  const { count, unit, ofParty } = await file.limits.length(sueLimit);
  return limit(servedOn, count, unit, ofParty).dueOn;
}
