import { BusinessError } from '../../base/business-error';
import type { SignedFile } from '../../ports/case-file';
import type { NonDisclosureGround } from './disclosure';
import { reviewed } from './preparation';
import { disclosureAllowed, disclosureRefused } from './record';
import { disclosureRows } from './rows';

/** The form disclosure-review as it comes in. */
export interface DisclosureReviewForm {
  disclosureId: string;
  publishable: boolean | null;
  ground: NonDisclosureGround | null;
  /** Why it may not, or why it is published although the rule does not. */
  reason: string;
}

/**
 * Records whether the decision may be published, and if not on what ground (公示审查, D8). Returns whether it may.
 * @throws BusinessError NOT_FOUND, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function recordDisclosureReview(
  file: SignedFile,
  { disclosureId, publishable, ground, reason }: DisclosureReviewForm,
): boolean {
  if (publishable === null) throw new BusinessError('TASK_REFUSED', '请选择可否公开', 'publishable');
  const rows = file.rows(disclosureRows);
  const review = { publishable, ground, reason, by: file.by.id };
  const disclosure = reviewed(rows.get(disclosureId), review, file.party);
  rows.save(disclosure);
  const found = { disclosureId, ground: disclosure.ground, reason: disclosure.groundReason };
  file.note(publishable ? disclosureAllowed : disclosureRefused, found);
  return publishable;
}
