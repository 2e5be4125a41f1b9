import { refuseIf } from '../../law/case/refuse';
import { heavierThanTold } from './not-heavier';
import { differ, type Findings, isHeavier, newest, newestConcluded } from '../investigation';

/**
 * The drafted version that takes an adopted defence into account: newer than what was told, changed, never heavier
 * (处罚法 45).
 * @throws BusinessError TASK_REFUSED, HEAVIER_PENALTY
 */
export function lowered(versions: Findings[]): Findings {
  const told = newestConcluded(versions)!;
  const draft = newest(versions)!;
  const unchanged = draft.id === told.id || !differ(draft, told);
  refuseIf(unchanged ? ['采纳陈述申辩的，请先在案件页面修改拟处理意见'] : [], 'defenceFinding');
  if (isHeavier(draft, told) && !draft.newFacts) throw heavierThanTold(draft, told, 'defenceFinding');
  return draft;
}
