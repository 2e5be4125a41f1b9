/**
 * 结案 (C12, 处罚法 47): the head closes the case once decision, delivery, execution and disclosure, or the transfer, are
 * settled. What is still open is told in the answer.
 */
import { stage } from '../../ports/stage';
import { closingPaper } from './papers';
import { caseClosed } from './record';

export { closeCase } from './close-case';

export const closing = stage({
  name: 'closing',
  title: '结案',
  papers: [closingPaper],
  recordActs: [caseClosed],
});
