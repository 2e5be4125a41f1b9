import { rowKind } from '../../ports/rows';
import type { Evidence } from './evidence';

export const evidenceRows = rowKind<Evidence>('evidence', '证据', {
  id: 'text',
  caseId: 'text',
  kind: 'text',
  title: 'text',
  source: 'text',
  collectedOn: 'day',
  collectedBy: 'texts',
  fileName: 'text',
  mediaType: 'text',
  bytes: 'big',
  sm3: 'text',
  sha256: 'text?',
  path: 'text',
  uploadedBy: 'text',
  uploadedAt: 'instant',
});
