import { rowKind } from '../../ports/rows';
import type { ScopeFinding } from './scope-finding';

export const scopeFindingRows = rowKind<ScopeFinding>('scope_findings', '审核范围认定', {
  id: 'text',
  caseId: 'text',
  findingsId: 'text',
  major: 'flag',
  rows: 'json',
  reason: 'text',
  tableVersion: 'whole',
  policyVersion: 'whole?',
  foundAt: 'instant',
});
