import { paperKind } from '../../ports/paper';

export const filingPaper = paperKind('filing', '立案审批表');
