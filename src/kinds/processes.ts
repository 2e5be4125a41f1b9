import { penalty } from './penalty';

/** The diagrams by their ids, the case first, then what it calls, as people read them. */
export const caseProcess = penalty.process;
export const reviewProcess = 'LegalReview';
export const disclosureProcess = 'Disclosure';
export const transferProcess = 'CaseTransfer';
export const processes = [caseProcess, reviewProcess, disclosureProcess, transferProcess];
