/**
 * 法制审核 (处罚法 58, L3-L8): what was submitted is checked, a reviewer gives an opinion on nine points, and a dispute about
 * it goes on to re-review, meeting and ruling. Late reviews, staffing and what the system finds in the file by itself
 * stand here, too.
 */
import { section } from '../../ports/shown';
import { stage } from '../../ports/stage';
import * as disputeActs from './dispute/record';
import { reviewLimits } from './limits';
import * as opinionActs from './opinion/record';
import { reviewOpinionPaper, reviewSubmissionPaper } from './papers';
import * as submissionActs from './record';
import { meetingResultNames, opinionNames, responseNames, reviewPointNames, rulingNames } from './review';
import { reviewRows } from './rows';
import { shownFindings, shownReviews } from './shown';
import { fileChecked } from './system-findings';
import * as watchActs from './watch/record';

export { appointableReviewers } from './appointable';
export { appointReviewer } from './appoint-reviewer';
export type { Assignment } from './assign';
export { checkSubmission, type CheckedSubmission } from './check-submission';
export { recordCoordination } from './dispute/record-coordination';
export { recordReReview } from './dispute/record-re-review';
export { recordResponse, recordSilence } from './dispute/record-response';
export { recordRulingOpinion } from './dispute/record-ruling-opinion';
export { recordRuling } from './dispute/record-ruling';
export { recordTransferDecision } from './dispute/record-transfer';
export { requestReReview } from './dispute/request-re-review';
export { submitDisagreement } from './dispute/submit-disagreement';
export { reviewLimits, type ReviewStep, reviewStepNames } from './limits';
export { opinionInput } from './opinion/opinion-form';
export { recordExtension } from './opinion/record-extension';
export { recordOpinion } from './opinion/record-opinion';
export { requestReview } from './request-review';
export * from './review';
export { chooseReviewer } from './reviewer';
export { reviewRows } from './rows';
export { isAssigned, reviewersIn, runsWith } from './running';
export * from './statistics';
export { resultOf, submit } from './submission';
export { recordSupplement, returnSubmission } from './supplement';
export { hintOutput, type HintPoint, hintPoints, hintWordsIn } from './system-findings';
export { reviewView } from './view';
export { escalateOverdue, recordEscalation } from './watch/escalate';
export { remindReviewer } from './watch/remind';

export const review = stage({
  name: 'review',
  title: '法制审核',
  rows: [reviewRows],
  papers: [reviewSubmissionPaper, reviewOpinionPaper],
  limits: reviewLimits,
  recordActs: [submissionActs, opinionActs, disputeActs, watchActs, { fileChecked }].flatMap(Object.values),
  shows: [shownReviews, shownFindings],
  sections: [
    section(__dirname, 'system-findings.eta'),
    section(__dirname, 'section.eta', {
      meetingResultNames,
      opinionNames,
      responseNames,
      reviewPointNames,
      rulingNames,
    }),
  ],
});
