import type { CaseFile } from '../../ports/case-file';
import { reasonOfChange, withdrawLimit } from '../decision';
import { publishLimit } from './limits';
import { withdrawn } from './publication';
import { publicationCancelled, publicationWithdrawn } from './record';
import { disclosureRows } from './rows';
import { settled } from './settle';

/**
 * Withdraws the publication of a decision that no longer stands as published and says publicly why (撤回, 处罚法 48 二款, within 3 working days; D10).
 * @throws BusinessError MESSAGE_UNFOUNDED when the decision stands
 */
export function withdraw(file: CaseFile, disclosureId: string): void {
  const rows = file.rows(disclosureRows);
  const before = rows.get(disclosureId);
  const reason = reasonOfChange(file, before.decisionId);
  const disclosure = withdrawn(before, reason, file.now);
  rows.save(settled(file, disclosure));
  file.limits.meet(withdrawLimit, file.today);
  const wasPublic = disclosure.status === 'withdrawn';
  if (!wasPublic) file.limits.end(publishLimit, file.today, '决定已撤销');
  file.note(wasPublic ? publicationWithdrawn : publicationCancelled, { disclosureId, reason });
}
