/**
 * 移送 (C7, L6; 处罚法 27, 82; 国务院令310): a case in which a crime is suspected goes to the police or to supervision, by a decision
 * or on the opinion of legal review. It is handed over within its limits, the answer is entered, and a case that they decline
 * comes back. Who may order it stands with the decision and the review.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { answerLimit, handOverLimit, transferDecisionLimit, transferObjectionLimit } from './limits';
import { transferPaper } from './papers';
import { caseTransferred, handedOver, transferAnswered } from './record';
import { transferRows } from './rows';
import { receiverKindNames, transferAnswerNames } from './transfer';
import { transferView } from './view';

export { type HandOverForm, recordHandOver } from './hand-over';
export { transferPaper } from './papers';
export { type AnswerForm, recordAnswer } from './record-answer';
export { transferRows } from './rows';
export { receiverKinds, type Transfer, transferAnswers } from './transfer';
export { endTransferDecision, openTransferDecision, transferCase } from './transfer-case';

export const transfer = stage({
  name: 'transfer',
  title: '移送',
  rows: [transferRows],
  papers: [transferPaper],
  limits: [transferDecisionLimit, handOverLimit, answerLimit, transferObjectionLimit],
  recordActs: [caseTransferred, handedOver, transferAnswered],
  shows: [shownRows('transfers', transferRows, z.array(transferView))],
  sections: [section(__dirname, 'section.eta', { receiverKindNames, transferAnswerNames })],
});
