import { paperKind } from '../../ports/paper';

export const registrationPaper = paperKind('registration', '案件来源登记表');
