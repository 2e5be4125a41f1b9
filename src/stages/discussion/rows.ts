import { rowKind } from '../../ports/rows';
import type { Discussion } from './discussion';

export const discussionRows = rowKind<Discussion>('discussions', '集体讨论', {
  id: 'text',
  caseId: 'text',
  findingsId: 'text',
  heldOn: 'day',
  members: 'json',
  minutes: 'text',
  conclusion: 'text',
  recordedBy: 'text',
  recordedAt: 'instant',
});
