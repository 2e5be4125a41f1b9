import type { EnforcementCase } from '../../law/case/case';
import type { CaseFile } from '../../ports/case-file';
import { type Defence, defenceRows } from '../defence';
import { type Discussion, type DiscussionNeed, discussionRows } from '../discussion';
import { type Findings, findingsRows } from '../investigation';
import { type Notice, noticeRows } from '../notice';
import { type Review, reviewRows } from '../review';
import { type ScopeFinding, scopeFindingRows } from '../scope';
import type { Decision } from './decision';
import { decisionRows } from './rows';

/** Everything that is known of the case when the head decides. */
export interface DecisionGround {
  case: Readonly<EnforcementCase>;
  findings: Findings[];
  notices: Notice[];
  defences: Defence[];
  scopeFindings: ScopeFinding[];
  reviews: Review[];
  decisions: Decision[];
  discussions: Discussion[];
  /** Why a collective discussion is asked for (处罚法 57 二款); null: the findings intend no penalty. */
  discussionNeed: DiscussionNeed | null;
  now: Date;
}

/** Reads it from the file: nothing of it comes from process variables. */
export const groundOf = (file: CaseFile, discussionNeed: DiscussionNeed | null): DecisionGround => ({
  case: file.case,
  findings: file.rows(findingsRows).all(),
  notices: file.rows(noticeRows).all(),
  defences: file.rows(defenceRows).all(),
  scopeFindings: file.rows(scopeFindingRows).all(),
  reviews: file.rows(reviewRows).all(),
  decisions: file.rows(decisionRows).all(),
  discussions: file.rows(discussionRows).all(),
  discussionNeed,
  now: file.now,
});
