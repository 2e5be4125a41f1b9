import { recordAct } from '../../ports/record-act';

export const caseClosed = recordAct<{ decisionId: string | null; closedOn: string }, { reason: string }>()(
  'case-closed',
  {
    basis: '行政处罚法第四十七条',
    duty: ['approved', 'head'],
    says: ({ reason }) => `准予结案：${reason}`,
  },
);
