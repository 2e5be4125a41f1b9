/**
 * 待办与签署: what every user task of the diagrams shares: it is offered, taken, drafted, signed and recorded. What a task
 * is about stands in the room of its stage.
 */
import { stage } from '../../ports/stage';
import { section } from '../../ports/shown';
import { actSigned, signatureAsked, signedContentDiffers, taskSigned } from './record';
import { signatureRows, signedPaperRows, workItemRows } from './rows';
import { signaturesShown } from './shown-signatures';

export { closeTask, differing, noteDifference } from './close';
export { holdForSignature } from './hold';
export { offerTask } from './offer-task';
export * from './queries';
export { signaturesIn, signedLine, signedLines, type ShownSignature } from './shown-signatures';
export { actSignature, digestOfAct, keepActSignature, type SignedDigest } from './sign-act';
export { requireWaiting, type Signing, signTask } from './sign';
export { giveBackTask, handOverTask, keepDraft, takeTask } from './take';
export { signatureRows, signedPaperRows, workItemRows } from './rows';

export const tasks = stage({
  name: 'tasks',
  title: '待办与签署',
  rows: [workItemRows, signatureRows, signedPaperRows],
  shows: [signaturesShown],
  sections: [section(__dirname, 'section.eta')],
  recordActs: [taskSigned, actSigned, signatureAsked, signedContentDiffers],
});
