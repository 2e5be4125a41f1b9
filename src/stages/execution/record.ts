import { recordAct } from '../../ports/record-act';
import { type ExecutionResult, executionResultNames } from './execution';

type Executed = {
  decisionId: string;
  result: ExecutionResult;
  performedOn: string;
  paidYuan: number;
  surchargeYuan: number;
};

export const executionRecorded = recordAct<Executed>()('execution-recorded', {
  basis: '行政处罚法第六十六条、第七十二条',
  says: ({ result }) => `登记执行情况：${executionResultNames[result]}`,
});

export const paymentReminded = recordAct<{ decisionId: string }>()('payment-reminded', {
  basis: '行政处罚法第七十二条、行政强制法第五十四条',
  says: '缴款期限届满，制作催告书',
});
