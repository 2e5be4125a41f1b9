import { paperKind } from '../../ports/paper';

export const hearingNoticePaper = paperKind('hearing-notice', '行政处罚听证通知书');
export const hearingNoticeReceiptPaper = paperKind('hearing-notice-receipt', '听证通知书送达回证');
export const hearingMinutesPaper = paperKind('hearing-minutes', '听证笔录');
export const hearingReportPaper = paperKind('hearing-report', '听证报告');
