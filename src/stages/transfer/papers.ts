import { paperKind } from '../../ports/paper';

export const transferPaper = paperKind('transfer', '案件移送书');
