/**
 * 立案审批 (C1, 处罚法 54 二款): the head files the case, which gives it its number and starts the ninety days to decide, or
 * does not file it, with reason.
 */
import { stage } from '../../ports/stage';
import { decideLimit } from './limits';
import { filingPaper } from './papers';
import { caseFiled, caseNotFiled } from './record';

export { type FilingForm, recordFiling } from './record-filing';
export { decideLimit, lastDecideLimit, runningDecideLimit, stoppedEnding } from './limits';

export const filing = stage({
  name: 'filing',
  title: '立案',
  papers: [filingPaper],
  limits: [decideLimit],
  recordActs: [caseFiled, caseNotFiled],
});
