import { paperKind } from '../../ports/paper';

export const executionPaper = paperKind('execution', '执行情况记录');
export const reminderPaper = paperKind('reminder', '催告书');
export const reminderReceiptPaper = paperKind('reminder-receipt', '催告书送达回证');
export const courtApplicationPaper = paperKind('court-application', '强制执行申请书');
export const agreementPaper = paperKind('execution-agreement', '执行协议');
export const stopPaper = paperKind('execution-stop', '终结执行决定书');
