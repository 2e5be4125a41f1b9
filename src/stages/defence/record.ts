import { recordAct } from '../../ports/record-act';
import {
  type DefenceFinding,
  defenceFindingNames,
  type DefenceForm,
  defenceFormNames,
  type DefenceKind,
  defenceKindNames,
} from './defence';

type Received = { defenceId: string; noticeId: string; kind: DefenceKind; madeOn: string; late: boolean };

export const defenceReceived = recordAct<Received, { form: DefenceForm }>()('defence-received', {
  basis: ({ kind }) => (kind === 'hearing' ? '行政处罚法第六十三条、第六十四条第一项' : '行政处罚法第四十五条'),
  says: ({ form, kind, late }) =>
    `收到当事人${defenceFormNames[form]}${defenceKindNames[kind]}${late ? '（期限届满之后提出）' : ''}`,
});

export const defenceWaived = recordAct<{ noticeId: string }, { reason: string }>()('defence-waived', {
  basis: '行政处罚法第六十二条',
  says: ({ reason }) => `当事人明确放弃陈述、申辩和听证：${reason}`,
});

type Reviewed = { noticeId: string; finding: DefenceFinding; defences: number; findingsId: string };

export const defenceReviewed = recordAct<Reviewed, { reason: string }>()('defence-reviewed', {
  basis: '行政处罚法第四十五条',
  duty: ['submitted', 'handler'],
  says: ({ finding, reason }) => `复核陈述申辩，${defenceFindingNames[finding]}：${reason}`,
});

type Closed = { noticeId: string; received: number; requests: number; waived: boolean };

export const windowClosed = recordAct<Closed>()('defence-window-closed', {
  basis: '行政处罚法第四十五条、第六十二条',
  says: ({ received, requests, waived }) =>
    waived
      ? '当事人放弃权利，陈述申辩、听证申请程序终结'
      : `陈述申辩、听证申请期限届满，收到陈述申辩${received}份、听证要求${requests}份`,
});
