import { paperKind } from '../../ports/paper';

export const decisionPaper = paperKind('decision', '行政处罚决定书');

/** 撤销、变更行政处罚决定书 of the agency itself. */
export const changePaper = paperKind('decision-change', '撤销行政处罚决定书');
