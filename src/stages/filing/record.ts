import { recordAct } from '../../ports/record-act';

const basis = '行政处罚法第五十四条第二款';
type Filed = { number: string | null; filedOn: string | null };

export const caseFiled = recordAct<Filed, { reason: string }>()('case-filed', {
  basis,
  duty: ['filed', 'head'],
  says: ({ number, reason }) => `准予立案，案号${number}：${reason}`,
});

export const caseNotFiled = recordAct<Filed, { reason: string }>()('case-not-filed', {
  basis,
  duty: ['filed', 'head'],
  says: ({ reason }) => `不予立案：${reason}`,
});
