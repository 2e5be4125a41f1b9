import { limitKind } from '../../ports/limit';

/** Thirty days from the announcement, after which the paper counts as served (民事诉讼法 95). */
export const publicNoticeLimit = limitKind('public-notice', '公告送达', { waitsFor: 'handler' });
