import { recordAct } from '../../ports/record-act';
import { type Outcome, outcomeNames } from '../investigation';
import { type ChangeKind, changeKindNames, type Changer, changerNames } from './change';

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

type Changed = { decisionId: string; changeId: string; kind: ChangeKind; changedBy: Changer };

export const decisionRevoked = recordAct<Changed, { reason: string }>()('decision-revoked', {
  basis: '行政处罚法第四十八条、第七十五条',
  duty: ['decided', 'head'],
  says: ({ kind, changedBy, reason }) =>
    `${changeKindNames[kind]}决定${changedBy === 'agency' ? '' : `（${changerNames[changedBy]}）`}：${reason}`,
});

export const caseReopened = recordAct<{ processInstanceKey: string }>()('case-reopened', {
  basis: '行政处罚法第六十条、行政诉讼法第七十条、行政复议法第六十四条',
  says: '决定被撤销，重新办理，办案期限另行计算',
});
