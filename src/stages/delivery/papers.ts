import { paperKind } from '../../ports/paper';

export const decisionReceiptPaper = paperKind('decision-receipt', '决定书送达回证');
