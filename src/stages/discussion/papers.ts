import { paperKind } from '../../ports/paper';

export const discussionPaper = paperKind('discussion', '案件集体讨论记录');
