import { paperKind } from '../../ports/paper';

export const announcementPaper = paperKind('service-announcement', '送达公告');
