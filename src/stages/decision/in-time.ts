import { daysBetween } from '../../law/calendar/day';
import { refuseIf } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { CaseFile } from '../../ports/case-file';
import { runningDecideLimit } from '../filing';
import { standingStill } from '../handling-time';

/** Whether the time to decide has run out on that day (处罚法 60). */
export function isLate({ limits }: Pick<CaseFile, 'limits'>, on: string): boolean {
  const running = runningDecideLimit(limits);
  return running !== null && on > running.dueOn;
}

/**
 * Whoever decides too late is told so before, and says why it is late (处罚法 60). Returns that reason; null: in time.
 * `asksWhy`: the diagram passes the reason on; that of an older instance does not, there it is only recorded as late.
 * @throws BusinessError TASK_REFUSED, field lateReason; PERSONAL_DATA_IN_TEXT
 */
export function requireTimeNamed(
  file: CaseFile,
  { lateReason, asksWhy }: { lateReason: string; asksWhy: boolean },
): string | null {
  const stopped = standingStill(file) !== null;
  refuseIf(stopped ? ['办案期限正在中止计算，请先在案件页面登记恢复计算'] : []);
  if (!isLate(file, file.today)) return null;
  const { dueOn } = runningDecideLimit(file.limits)!;
  const late = `作出处罚决定的期限已于${dueOn}届满，超过${daysBetween(dueOn, file.today)}日（行政处罚法第六十条）`;
  refuseIf(asksWhy && lateReason === '' ? [`${late}。仍要作出决定的，请写明超过办案期限的理由`] : [], 'lateReason');
  assertNoPersonalData(lateReason, 'lateReason', file.party);
  return lateReason || null;
}
