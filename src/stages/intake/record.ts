import { recordAct } from '../../ports/record-act';

const basis = '行政处罚法第五十四条';

export const caseRegistered = recordAct<{ registrationNumber: string; source: string }, { matter: string }>()(
  'case-registered',
  {
    basis,
    duty: ['submitted', 'handler'],
    says: ({ registrationNumber, matter }) => `登记案源，登记号${registrationNumber}，案由：${matter}`,
  },
);

export const processStarted = recordAct<{
  processInstanceKey: string;
  scopeTableVersion: number;
  policyVersion: number;
}>()('case-process-started', { basis, says: '案件进入办理流程，制作案件来源登记表' });

/** `facts`: names of the fields that were filled in; what stands in them is no matter of the record. */
export const partyCompleted = recordAct<{ facts: string }>()('party-completed', {
  basis: '行政处罚法第五十九条',
  duty: ['submitted', 'handler'],
  says: '补充当事人信息',
});
