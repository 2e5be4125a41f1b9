import { BusinessError } from '../base/business-error';
import { isOver, type CaseStatus, type EnforcementCase } from '../law/case/case';
import type { Decision } from '../stages/decision/decision';
import type { Notice } from '../stages/notice/notice';
import type { Right } from './access';

/** What decides whether an act fits now. `today` is an ISO date in Asia/Shanghai. */
export interface Standing {
  case: EnforcementCase;
  notice: Notice | null;
  decision: Decision | null;
  today: string;
}

export type Act = Extract<Right, 'draft-findings' | 'add-evidence' | 'receive-defence' | 'waive-defence' | 'replace-officers' | 'revoke-decision'>;

const beforeDecision: CaseStatus[] = ['investigating', 'noticed', 'reviewing', 'deciding'];

const whenOpen = ({ case: { status } }: Standing) => (isOver(status) ? '案件已经办结，不能再办理此事项' : null);

/** Statement and defence are received within the window of the newest notice (处罚法 44, 45, 64). */
function withinDefenceWindow({ notice, today }: Standing): string | null {
  if (!notice?.servedOn || !notice.defenceEndsOn) return '告知书尚未送达，不能登记陈述申辩';
  if (notice.waivedOn) return '当事人已经明确放弃陈述、申辩和听证';
  return today > notice.defenceEndsOn ? `陈述申辩期限已于${notice.defenceEndsOn}届满` : null;
}

/** Per act: why it does not fit now, as a Chinese sentence; null when it fits. */
export const obstacles: Record<Act, (standing: Standing) => string | null> = {
  'draft-findings': ({ case: { status }, decision }) =>
    beforeDecision.includes(status) && !decision ? null : '立案之后、作出决定之前才能起草调查结论',
  'add-evidence': whenOpen,
  'replace-officers': whenOpen,
  'receive-defence': withinDefenceWindow,
  'waive-defence': withinDefenceWindow,
  'revoke-decision': ({ decision }) => {
    if (!decision) return '尚未作出决定';
    return decision.status === 'revoked' ? '决定已经撤销' : null;
  },
};

/** @throws BusinessError NOT_ALLOWED_NOW with the reason */
export function requireStage(act: Act, standing: Standing): void {
  const obstacle = obstacles[act](standing);
  if (obstacle !== null) throw new BusinessError('NOT_ALLOWED_NOW', obstacle);
}
