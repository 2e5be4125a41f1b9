import { DateTime } from 'luxon';
import { chineseDay, daysBetween, zone } from '../../law/calendar/day';
import { partyKindNames } from '../../law/case/case';
import { outcomeNames, type Penalty } from '../../stages/investigation/findings';
import { deliveryMethodNames } from '../../stages/service/methods';
import { roleNames, type Role } from '../../law/people/person';
import { meetingResultNames, opinionNames, reviewPointNames } from '../../stages/review/review';
import type { DeadlineView } from '../views/deadline';
import { actionNames, colourNames, disclosureStatusNames, executionNames, findingNames, responseNames, rulingNames, triggerNames } from './names';

export { maySeeStatistics } from '../../stages/review/statistics/access';
export {
  actionNames, chineseDay, colourNames, deliveryMethodNames, disclosureStatusNames, executionNames, findingNames, meetingResultNames, opinionNames, outcomeNames, partyKindNames,
  responseNames, reviewPointNames, rulingNames, triggerNames,
};

/** E.g. 2026-03-04 12:00, Asia/Shanghai. */
export const moment = (instant: string) => DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd HH:mm');

export const yuan = (amount: number) => `${amount.toLocaleString('zh-CN', { maximumFractionDigits: 2 })} 元`;

export const size = (bytes: number) => (bytes < 1048576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1)} MB`);

/** 拟处罚内容 in words. */
export function penaltyText({ warning, fineYuan, confiscationYuan, revocation, closure, other }: Penalty): string {
  const parts = [
    warning && '警告', fineYuan > 0 && `罚款 ${yuan(fineYuan)}`, confiscationYuan > 0 && `没收 ${yuan(confiscationYuan)}`, revocation && '吊销许可证件',
    closure && '责令停产停业、关闭', other,
  ];
  return parts.filter(Boolean).join('；') || '无';
}

/** How long a limit still runs, e.g. 还有 5 天. `today` is an ISO date. */
export function timeLeft({ dueOn, metOn, ending }: Pick<DeadlineView, 'dueOn' | 'metOn' | 'ending'>, today: string): string {
  if (metOn !== null) return `${metOn} ${ending ?? '完成'}`;
  const days = daysBetween(today, dueOn);
  if (days === 0) return '今天届满';
  return days > 0 ? `还有 ${days} 天` : `已超期 ${-days} 天`;
}

export const roleText = ({ roles }: { roles: Role[] }) => roles.map((role) => roleNames[role]).join('、');
