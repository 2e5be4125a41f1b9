import { limitKind } from '../../ports/limit';

/** Seven working days between the service of 听证通知书 and the day of the hearing (处罚法 64 二项, 85). */
export const hearingNoticeLimit = limitKind('hearing-notice', '听证前通知', { waitsFor: 'handler' });
