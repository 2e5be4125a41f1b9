import { rowKind } from '../../ports/rows';
import type { Notice } from './notice';

export const noticeRows = rowKind<Notice>('notices', '告知书', {
  id: 'text',
  caseId: 'text',
  findingsId: 'text',
  number: 'text',
  issuedAt: 'instant',
  servedOn: 'day?',
  method: 'text?',
  defenceEndsOn: 'day?',
  waivedOn: 'day?',
  hearingGrounds: 'json?',
  hearingTableVersion: 'whole?',
});
