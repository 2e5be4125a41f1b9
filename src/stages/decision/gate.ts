import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import { dayOf } from '../../law/calendar/day';
import { requireHeard } from '../defence';
import { type Findings, newestConcluded, openDraft } from '../investigation';
import type { Decision } from './decision';
import { requireDiscussed } from './discussion';
import type { DecisionGround } from './ground';
import { requireReviewed } from './review-gate';

/** What the head decides on. */
export interface Ruling {
  findingsId: string;
  scopeFindingId: string;
  number: string;
  decidedBy: string;
  reason: string;
}

/**
 * The only way to a Decision (处罚法 44, 45, 57, 58, 62). Whether it is in time (60) is for the record, not an obstacle.
 * @throws BusinessError NOT_ALLOWED_NOW, NOTICE_MISSING, DEFENCE_WINDOW_OPEN, HEAVIER_PENALTY, REVIEW_NOT_PASSED,
 * TASK_REFUSED
 */
export function decide(ground: DecisionGround, ruling: Ruling): Decision {
  const findings = newestConcluded(ground.findings);
  if (!findings || findings.id !== ruling.findingsId) {
    throw new BusinessError('NOT_ALLOWED_NOW', '拟处理意见已有新版本，请退回承办人员重新办理。');
  }
  const draft = openDraft(ground.findings);
  if (draft) throw unconcluded(draft, findings);
  if (ground.decisions.some(({ status }) => status === 'effective')) {
    throw new BusinessError('NOT_ALLOWED_NOW', '本案已有生效的决定。');
  }
  const scope = ground.scopeFindings.find(({ id }) => id === ruling.scopeFindingId);
  if (!scope) throw new BusinessError('REVIEW_NOT_PASSED');

  if (findings.outcome === 'penalty') requireHeard({ ...ground, allFindings: ground.findings, findings });
  const { review } = requireReviewed({ ...ground, findings, scope });
  const discussion = requireDiscussed({ ...ground, findings, review });

  const { number, decidedBy, reason } = ruling;
  return {
    id: newId(),
    caseId: ground.case.id,
    number,
    outcome: findings.outcome,
    findingsId: findings.id,
    penalty: findings.penalty,
    scopeFindingId: scope.id,
    major: scope.major,
    reviewId: review?.id ?? null,
    reviewPassed: review ? true : null,
    decidedBy,
    decidedOn: dayOf(ground.now),
    reason,
    discussedOn: discussion?.heldOn ?? null,
    status: 'effective',
    revokedOn: null,
    revokedReason: null,
  };
}

/** Whoever decides is told that a newer draft lies there (U2). */
const unconcluded = (draft: Findings, { version }: Findings) =>
  new BusinessError(
    'NOT_ALLOWED_NOW',
    `调查结论第${draft.version}稿尚未终结，与您审查的第${version}稿内容不同。请退回承办人员终结新一稿后重新办理；` +
      '不采用新一稿的，先在案件页面写明理由放弃。',
  );
