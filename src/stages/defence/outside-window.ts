import type { CaseStatus } from '../../law/case/case';
import type { CaseFile } from '../../ports/case-file';
import { noticeRows } from '../notice';

const afterDecision: CaseStatus[] = ['decided', 'executing', 'closed', 'archived'];

/** Why nothing that the party says is taken now (处罚法 44, 45); null from the service of the newest notice on. */
export function tooEarlyOrDecided(file: CaseFile): string | null {
  const notice = file.rows(noticeRows).latest();
  if (!notice?.servedOn || !notice.defenceEndsOn) return '告知书尚未送达，不能登记陈述申辩';
  if (notice.waivedOn) return '当事人已经明确放弃陈述、申辩和听证';
  return afterDecision.includes(file.case.status) ? '已经作出决定，不能再登记陈述申辩' : null;
}

/** Why no waiver is taken now; null within the window of the newest notice (处罚法 44, 45, 62, 64). */
export function outsideWindow(file: CaseFile): string | null {
  const before = tooEarlyOrDecided(file);
  if (before !== null) return before;
  const { defenceEndsOn } = file.rows(noticeRows).latest()!;
  return file.today > defenceEndsOn! ? `陈述申辩期限已于${defenceEndsOn!}届满` : null;
}
