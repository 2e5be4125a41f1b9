/**
 * 告知 (C5, 处罚法 44, 63): the party is told what is intended, why and what it may do about it. Serving the notice starts
 * the window for statement, defence and hearing request.
 */
import { z } from 'zod';
import { shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { defenceLimit } from './limits';
import { noticePaper, noticeReceiptPaper } from './papers';
import { noticeIssued, noticeServed } from './record';
import { noticeRows } from './rows';
import { noticeView } from './view';

export { type HearingGround, type HearingRight, hearingRightOf } from './hearing-right';
export { issueNotice } from './issue-notice';
export { defenceLimit } from './limits';
export type { Notice } from './notice';
export { noticePaper, noticeReceiptPaper } from './papers';
export { noticeRows } from './rows';
export { serveNotice, type ServiceForm } from './serve-notice';
export { noticeView } from './view';

export const notice = stage({
  name: 'notice',
  title: '告知',
  rows: [noticeRows],
  papers: [noticePaper, noticeReceiptPaper],
  limits: [defenceLimit],
  recordActs: [noticeIssued, noticeServed],
  shows: [shownRows('notices', noticeRows, z.array(noticeView))],
});
