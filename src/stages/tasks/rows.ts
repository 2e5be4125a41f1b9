import type { Signature, SignedPaper, WorkItem } from '../../law/case/work-item';
import { rowKind } from '../../ports/rows';

export const workItemRows = rowKind<WorkItem>('work_items', '待办事项', {
  id: 'text',
  caseId: 'text',
  processInstanceKey: 'text',
  processId: 'text',
  elementId: 'text',
  variables: 'json',
  refusal: 'text',
  offeredAt: 'instant',
  holder: 'text?',
  draft: 'json?',
  draftBy: 'text?',
  askedAt: 'instant?',
  state: 'text',
  endedAt: 'instant?',
});

export const signatureRows = rowKind<Signature>('signatures', '签署', {
  id: 'text',
  caseId: 'text',
  workItemId: 'text?',
  elementId: 'text',
  title: 'text?',
  account: 'text',
  method: 'text',
  content: 'json',
  digest: 'text',
  signedAt: 'instant',
  proof: 'json?',
});

/** Which paper was made under which signature. */
export const signedPaperRows = rowKind<SignedPaper>('signed_papers', '文书签署', {
  id: 'text',
  caseId: 'text',
  signatureId: 'text',
});
