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
