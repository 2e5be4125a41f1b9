import { paperKind } from '../../ports/paper';

/** Also where it stands still and goes on, each under its own title. */
export const handlingTimePaper = paperKind('handling-time', '延长办案期限审批表');
