/**
 * 案源登记 (C1, 处罚法 54): a case enters here, with its party, its source and its officers, and its process begins.
 * What its first paper says and whether the act was found too late stand here, too.
 */
import { stage } from '../../ports/stage';
import { registrationPaper } from './papers';
import { completeParty } from './complete-party';
import { caseRegistered, partyCompleted, processStarted } from './record';
import { caseRegisteredMessage } from './messages';

export { completeParty } from './complete-party';
export { discoveredTooLate } from './discovery';
export { caseRegisteredMessage } from './messages';
export { type SuspectedAct, suspectedActOf } from './suspected-act';
export { type Doubt, doubtsAbout } from './doubts';
export { startCase } from './start-case';
export { checkRegistration, registerCase, registerCaseInput, type RegisterCaseInput } from './register-case';

export const intake = stage({
  name: 'intake',
  title: '案源登记',
  papers: [registrationPaper],
  messages: [caseRegisteredMessage],
  recordActs: [caseRegistered, partyCompleted, processStarted],
  acts: [completeParty],
});
