import { recordAct } from '../../../ports/record-act';
import { type OfReview, reviewRules } from '../record-words';
import type { WatchedLimit } from '../review';
import { watchedLimits } from './watched-limits';

type Late = OfReview & { limit: WatchedLimit; reviewer: string | null };

export const limitWarned = recordAct<Late & { dueOn: string }>()('review-limit-warned', {
  basis: reviewRules,
  says: ({ limit, reviewer, dueOn }) =>
    `${watchedLimits[limit].name}期限将于${dueOn}届满，提醒${watchedLimits[limit].person} ${reviewer}`,
});

export const reviewOverdue = recordAct<Late & { dueOn: string }>()('review-overdue', {
  basis: reviewRules,
  says: ({ limit, dueOn }) => {
    const told = limit === 'coordination' ? '报告机关负责人' : '报机关负责人督办';
    return `${watchedLimits[limit].name}超过期限（${dueOn}），${told}`;
  },
});

export const overdueEscalated = recordAct<Late, { measure: string }>()('overdue-review-escalated', {
  basis: reviewRules,
  duty: ['coordinated', 'head'],
  says: ({ limit, measure }) => `机关负责人督办超期的${watchedLimits[limit].name}：${measure}`,
});
