import { paperKind } from '../../ports/paper';

export const closingPaper = paperKind('closing', '结案审批表');
