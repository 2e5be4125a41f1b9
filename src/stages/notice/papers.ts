import { paperKind } from '../../ports/paper';

export const noticePaper = paperKind('notice', '行政处罚事先告知书');
export const noticeReceiptPaper = paperKind('notice-receipt', '告知书送达回证');
