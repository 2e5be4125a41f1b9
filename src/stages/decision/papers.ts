import { paperKind } from '../../ports/paper';

export const decisionPaper = paperKind('decision', '行政处罚决定书');
