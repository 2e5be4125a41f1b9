import { recordAct } from '../../ports/record-act';

export const caseTransferred = recordAct<
  { decisionId: string | null; reviewId: string | null },
  { number: string | null }
>()('case-transferred', {
  basis: '行政处罚法第二十七条、第五十七条',
  says: ({ number }) => `制作案件移送书${number ? `（${number}）` : ''}，移送司法机关`,
});
