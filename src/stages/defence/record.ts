import { recordAct } from '../../ports/record-act';
import { type DefenceFinding, defenceFindingNames, type DefenceForm, defenceFormNames } from './defence';

export const defenceReceived = recordAct<{ defenceId: string; noticeId: string }, { form: DefenceForm }>()(
  'defence-received',
  { basis: '行政处罚法第四十五条', says: ({ form }) => `收到当事人${defenceFormNames[form]}陈述申辩` },
);

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

export const windowClosed = recordAct<{ noticeId: string; received: number; waived: boolean }>()(
  'defence-window-closed',
  {
    basis: '行政处罚法第四十五条、第六十二条',
    says: ({ received, waived }) =>
      waived ? '当事人放弃权利，陈述申辩、听证申请程序终结' : `陈述申辩、听证申请期限届满，收到陈述申辩${received}份`,
  },
);
