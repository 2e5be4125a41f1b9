export const executionResults = ['performed', 'applied-to-court', 'terminated'] as const;
export type ExecutionResult = (typeof executionResults)[number];
export const executionResultNames: Record<ExecutionResult, string> = {
  performed: '当事人已履行',
  'applied-to-court': '已申请人民法院强制执行',
  terminated: '终结执行',
};

/** 执行 (处罚法 66, 67, 72). */
export interface Execution {
  id: string;
  caseId: string;
  decisionId: string;
  result: ExecutionResult;
  performedOn: string;
  paidYuan: number;
  surchargeYuan: number;
  receiptNumber: string | null;
  recordedBy: string;
}
