import { recordAct } from '../../ports/record-act';
import { type Outcome, outcomeNames } from './findings';

export const findingsDrafted = recordAct<{ findingsId: string; version: number; outcome: Outcome }>()(
  'findings-drafted',
  { basis: '行政处罚法第五十四条', says: ({ version }) => `起草调查结论第${version}稿` },
);

export const draftDropped = recordAct<{ findingsId: string; version: number }, { reason: string }>()('draft-dropped', {
  basis: '行政处罚法第五十四条、第五十七条',
  duty: ['submitted', 'handler', 'head'],
  says: ({ version, reason }) => `放弃调查结论第${version}稿（未终结）：${reason}`,
});

type Concluded = { findingsId: string; version: number; outcome: Outcome; evidence: number; noticeNeeded: boolean };

export const investigationConcluded = recordAct<Concluded>()('investigation-concluded', {
  basis: '行政处罚法第五十四条、第五十七条',
  duty: ['submitted', 'handler'],
  says: ({ version, outcome, noticeNeeded }) => {
    const told = outcome === 'penalty' && !noticeNeeded;
    const again = told ? '；事实、理由、依据和处罚内容与已告知的一致，不再重新告知' : '';
    return `调查终结，拟处理意见第${version}稿：${outcomeNames[outcome]}${again}`;
  },
});
