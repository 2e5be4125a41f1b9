import { paperKind } from '../../ports/paper';

export const investigationReportPaper = paperKind('investigation-report', '案件调查终结报告');
