import { DateTime } from 'luxon';
import { daysBetween, zone } from '../../law/calendar/day';
import { caseStatusNames, partyKindNames } from '../../law/case/case';
import { type DeadlineColour, endOf } from '../../law/case/deadline';
import { yuan } from '../../law/papers/words';
import { type Role, roleNames } from '../../law/people/person';
import { disclosureStatusNames } from '../../stages/disclosure';
import { maySeeStatistics } from '../../stages/review';
import { maySeeBoard } from '../board';
import type { DeadlineView } from '../views/deadline';

export { caseStatusNames, disclosureStatusNames, endOf, maySeeBoard, maySeeStatistics, partyKindNames, yuan };

/** C13: 黄牌 before a limit ends, 红牌 after it. */
export const colourNames: Record<DeadlineColour, string> = {
  green: '正常',
  yellow: '黄牌：即将届满',
  red: '红牌：已超期',
  met: '按期完成',
  late: '逾期完成',
  ended: '已终止',
};

/** E.g. 2026-03-04 12:00, Asia/Shanghai. */
export const moment = (instant: string) => DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd HH:mm');

export const size = (bytes: number) =>
  bytes < 1048576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1)} MB`;

/** How long a limit still runs, e.g. 还有 5 天. `today` is an ISO date. */
export function timeLeft(
  { dueOn, metOn, ending }: Pick<DeadlineView, 'dueOn' | 'metOn' | 'ending'>,
  today: string,
): string {
  if (metOn !== null) return `${metOn} ${ending ?? '完成'}`;
  const days = daysBetween(today, dueOn);
  if (days === 0) return '今天届满';
  return days > 0 ? `还有 ${days} 天` : `已超期 ${-days} 天`;
}

export const roleText = ({ roles }: { roles: Role[] }) => roles.map((role) => roleNames[role]).join('、');

/** The sections of a page by their ids, with their headings without what is marked up in them. */
export const contentsOf = (html: string): { id: string; title: string }[] =>
  [...html.matchAll(/<section\b[^>]*\bid="([^"]+)"[^>]*>(?:(?!<section)[\s\S])*?<h2\b[^>]*>([^<]+)/g)].map(
    ([, id, title]) => ({
      id: id!,
      title: title!.trim(),
    }),
  );
