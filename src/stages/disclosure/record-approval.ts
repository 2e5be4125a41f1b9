import { BusinessError } from '../../base/business-error';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import { ruledOn } from './preparation';
import { disclosureApproved, disclosureSentBack } from './record';
import { disclosureRows } from './rows';

/** The form disclosure-approval as it comes in. */
export interface DisclosureApprovalForm {
  disclosureId: string;
  approved: boolean | null;
  reason: string;
}

/**
 * Records the head's approval of the publication (公示审批, D10). Returns whether it was given.
 * @throws BusinessError NOT_FOUND, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function recordDisclosureApproval(
  file: SignedFile,
  { disclosureId, approved, reason }: DisclosureApprovalForm,
): boolean {
  if (approved === null) throw new BusinessError('TASK_REFUSED', '请选择是否同意公示', 'disclosureApproved');
  assertNoPersonalData(reason, 'disclosureApprovalReason', file.party);
  const rows = file.rows(disclosureRows);
  rows.save(ruledOn(rows.get(disclosureId), { approved, reason, by: file.by.id }));
  file.note(approved ? disclosureApproved : disclosureSentBack, { disclosureId, reason: reason || null });
  return approved;
}
