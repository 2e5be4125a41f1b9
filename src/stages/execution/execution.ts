/** 执行 (处罚法 66, 67, 72). */
export interface Execution {
  id: string;
  caseId: string;
  decisionId: string;
  result: 'performed' | 'applied-to-court' | 'terminated';
  performedOn: string;
  paidYuan: number;
  surchargeYuan: number;
  receiptNumber: string | null;
  recordedBy: string;
}
