import { recordAct } from '../../ports/record-act';
import { type Outcome, outcomeNames } from '../investigation';

type Made = {
  decisionId: string;
  number: string;
  outcome: Outcome;
  findingsId: string;
  major: boolean;
  reviewId: string | null;
  discussedOn: string | null;
  late: boolean;
};

export const decisionMade = recordAct<Made, { lateReason: string | null }>()('decision-made', {
  basis: '行政处罚法第五十七条、第六十条',
  duty: ['decided', 'head'],
  says: ({ number, outcome, late, lateReason }) =>
    `作出决定（${number}）：${outcomeNames[outcome]}` +
    (late ? `，超过法定办案期限${lateReason ? `：${lateReason}` : ''}` : ''),
});

export const decisionDeclined = recordAct<{ findingsId: string }, { reason: string }>()('decision-declined', {
  basis: '行政处罚法第五十七条',
  duty: ['decided', 'head'],
  says: ({ reason }) => `不同意拟处理意见，退回承办人员：${reason}`,
});

export const decisionRevoked = recordAct<{ decisionId: string }, { reason: string }>()('decision-revoked', {
  basis: '行政处罚法第四十八条、第七十五条',
  duty: ['decided', 'head'],
  says: ({ reason }) => `撤销决定：${reason}`,
});
