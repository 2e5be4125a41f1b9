import type { CaseFile } from '../../ports/case-file';
import { noticeRows } from '../notice';

/** Why no statement or waiver is taken now; null within the window of the newest notice (处罚法 44, 45, 64). */
export function outsideWindow(file: CaseFile): string | null {
  const notice = file.rows(noticeRows).latest();
  if (!notice?.servedOn || !notice.defenceEndsOn) return '告知书尚未送达，不能登记陈述申辩';
  if (notice.waivedOn) return '当事人已经明确放弃陈述、申辩和听证';
  return file.today > notice.defenceEndsOn ? `陈述申辩期限已于${notice.defenceEndsOn}届满` : null;
}
