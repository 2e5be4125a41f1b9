import { rowKind } from '../../ports/rows';
import type { Defence } from './defence';

export const defenceRows = rowKind<Defence>('defences', '陈述申辩', {
  id: 'text',
  caseId: 'text',
  noticeId: 'text',
  receivedAt: 'instant',
  receivedBy: 'text',
  kind: 'text',
  form: 'text',
  madeOn: 'day',
  late: 'flag',
  text: 'text',
  finding: 'text?',
  findingReason: 'text?',
  reviewedBy: 'text?',
  reviewedAt: 'instant?',
});
