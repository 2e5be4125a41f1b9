import { paperKind } from '../../ports/paper';

export const executionPaper = paperKind('execution', '执行情况记录');
export const reminderPaper = paperKind('reminder', '催告书');
