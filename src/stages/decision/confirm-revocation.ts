import type { CaseFile } from '../../ports/case-file';
import { unfounded } from '../../ports/messages';
import { changesOf } from './changes';
import type { Decision } from './decision';
import { decisionRows } from './rows';

/** The decision that fell. @throws BusinessError MESSAGE_UNFOUNDED for a message that nobody's entry sent */
export function revokedDecision(file: CaseFile, decisionId: string): Decision {
  const decision = file.rows(decisionRows).find(decisionId);
  if (decision?.status !== 'revoked') throw unfounded('本案的决定没有被撤销，也没有确认无效');
  return decision;
}

/**
 * Why the decision is no longer what was published (处罚法 48 二款).
 * @throws BusinessError MESSAGE_UNFOUNDED when nothing became of it
 */
export function reasonOfChange(file: CaseFile, decisionId: string): string {
  const change = changesOf(file, decisionId).at(-1);
  if (change) return change.reason;
  const decision = file.rows(decisionRows).find(decisionId);
  if (decision?.status !== 'revoked') throw unfounded('本案的决定没有被变更、撤销、确认违法或者无效');
  return decision.revokedReason ?? '处罚决定已被撤销';
}
