/**
 * The host of the work: opens a case as a CaseFile, holds it, checks who acts, hands it to a worker or an act, and
 * keeps what was changed together with record and messages. It knows no law; engine and web come in through here.
 */
export { actOnCase, doAct, recordingRefusal } from './act-on-case';
export { requireAct } from './require-act';
export { actDigestToSign } from './sign-act';
export { type DeskTask, deskTask, digestToSign, handIn, type HandIn, onTask, type TaskDesk } from './hand-in';
export { noteOnceAnHour } from './once-an-hour';
export { beginCase } from './new-case';
export { readCaseFile, workOnCase } from './open-case';
export { runWorker } from './run-worker';
