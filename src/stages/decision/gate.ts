import { BusinessError } from '../../base/business-error';
import { dayOf } from '../../law/calendar/day';
import { newId } from '../../base/ids';
import type { Review } from '../review/review';
import type { EnforcementCase } from '../../law/case/case';
import type { Findings } from '../investigation/findings';
import { requireHeard } from '../defence/heard';
import type { Decision } from './decision';
import type { Defence } from '../defence/defence';
import type { Notice } from '../notice/notice';
import type { ScopeFinding } from '../scope/scope-finding';
import { refuseIf } from '../../law/case/refuse';
import { requireReviewed } from './review-gate';
import { newestConcluded } from '../investigation/versions';

/** Everything that is known of the case when the head decides. */
export interface Desk {
  case: EnforcementCase;
  findings: Findings[];
  notices: Notice[];
  defences: Defence[];
  scopeFindings: ScopeFinding[];
  reviews: Review[];
  decisions: Decision[];
  now: Date;
}

/** What the head decides on. */
export interface Ruling { findingsId: string; scopeFindingId: string; number: string; decidedBy: string; reason: string; discussedOn: string | null }

/**
 * The only way to a Decision (处罚法 44, 45, 57, 58, 62). Whether it is in time (60) is for the record, not an obstacle.
 * @throws BusinessError NOT_ALLOWED_NOW, NOTICE_MISSING, DEFENCE_WINDOW_OPEN, HEAVIER_PENALTY, REVIEW_NOT_PASSED, TASK_REFUSED
 */
export function decide(desk: Desk, ruling: Ruling): Decision {
  const findings = newestConcluded(desk.findings);
  if (!findings || findings.id !== ruling.findingsId) throw new BusinessError('NOT_ALLOWED_NOW', '拟处理意见已有新版本，请退回承办人员重新办理。');
  if (desk.decisions.some(({ status }) => status === 'effective')) throw new BusinessError('NOT_ALLOWED_NOW', '本案已有生效的决定。');
  const scope = desk.scopeFindings.find(({ id }) => id === ruling.scopeFindingId);
  if (!scope) throw new BusinessError('REVIEW_NOT_PASSED');

  if (findings.outcome === 'penalty') requireHeard({ ...desk, allFindings: desk.findings, findings });
  const { review } = requireReviewed(findings, scope, desk.scopeFindings, desk.reviews);
  requireDiscussed(desk, findings, ruling.discussedOn, review);

  return {
    id: newId(), caseId: desk.case.id, number: ruling.number, outcome: findings.outcome, findingsId: findings.id, penalty: findings.penalty,
    scopeFindingId: scope.id, major: scope.major, reviewId: review?.id ?? null, reviewPassed: review ? true : null,
    decidedBy: ruling.decidedBy, decidedOn: dayOf(desk.now), reason: ruling.reason, discussedOn: ruling.discussedOn,
    status: 'effective', revokedOn: null, revokedReason: null,
  };
}

/** A major penalty is decided in collective discussion (处罚法 57 二款), after the review and not in the future. */
function requireDiscussed({ case: { filedOn }, now }: Desk, { outcome }: Findings, discussedOn: string | null, review: Review | null): void {
  const field = 'discussedOn';
  if (discussedOn === null) {
    refuseIf(review && outcome === 'penalty' ? ['重大处罚应当由机关负责人集体讨论决定，请填写集体讨论日期'] : [], field);
    return;
  }
  refuseIf(discussedOn > dayOf(now) ? ['集体讨论日期不得晚于今天'] : [], field);
  refuseIf(filedOn && discussedOn < filedOn ? ['集体讨论日期不得早于立案日期'] : [], field);
  refuseIf(review?.endedAt && discussedOn < dayOf(new Date(review.endedAt)) ? ['集体讨论应当在法制审核通过之后'] : [], field);
}
