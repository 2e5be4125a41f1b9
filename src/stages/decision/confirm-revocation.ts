import { unfounded } from '../../ports/messages';
import type { CaseFile } from '../../ports/case-file';
import type { Decision } from './decision';
import { decisionRows } from './rows';

/** The decision as it was revoked. @throws BusinessError MESSAGE_UNFOUNDED for a message that nobody's revocation sent */
export function revokedDecision(file: CaseFile, decisionId: string): Decision {
  const decision = file.rows(decisionRows).find(decisionId);
  if (decision?.status !== 'revoked') throw unfounded('本案的决定没有被撤销或者变更');
  return decision;
}
