/**
 * 移送 (C7, L6; 处罚法 27, 82): a case in which a crime is suspected goes to the judicial organ, by a decision or on the
 * opinion of legal review. Who may order that stands with the decision and the review; here the letter is made.
 */
import { stage } from '../../ports/stage';
import { transferPaper } from './papers';
import { caseTransferred } from './record';

export { transferPaper } from './papers';
export { transferCase } from './transfer-case';

export const transfer = stage({
  name: 'transfer',
  title: '移送',
  papers: [transferPaper],
  recordActs: [caseTransferred],
});
