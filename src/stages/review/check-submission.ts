import type { CaseFile } from '../../ports/case-file';
import { defenceRows } from '../defence';
import { evidenceRows } from '../evidence';
import { findingsRows } from '../investigation';
import { noticeRows } from '../notice';
import { reviewPolicy } from '../scope';
import { acceptSubmission } from './accept';
import { materialsFor, missingMaterials } from './materials';
import { materialsMissing } from './record';
import { ofReview } from './record-words';
import { reviewRows } from './rows';
import { submit } from './submission';
import { askForSupplement } from './supplement';

/**
 * What came of a submission. `missing`: in Chinese, none: it is complete; `supplementDueAt`: instant after the
 * supplement limit.
 */
export interface CheckedSubmission {
  reviewId: string;
  missing: string[];
  supplementDueAt: string | null;
}

/**
 * Checks the materials submitted for legal review (L3); the review limit starts on the day they are complete.
 * @throws BusinessError NOT_FOUND; ZodError or Error when a decision table is at fault
 */
export async function checkSubmission(file: CaseFile, findingsId: string): Promise<CheckedSubmission> {
  const findings = file.rows(findingsRows).get(findingsId);
  const policy = await reviewPolicy(file.rules, file.case.agencyId);
  const review = submit(file.rows(reviewRows).all(), { findings, policy, now: file.now });
  file.moveTo('reviewing');
  const submission = {
    findings,
    notices: file.rows(noticeRows).all(),
    defences: file.rows(defenceRows).all(),
    documents: file.documents(),
    evidence: file.rows(evidenceRows).all(),
  };
  const { materials, version: materialsVersion } = await materialsFor(file.rules, file.case, submission);
  const missing = missingMaterials(materials, submission);
  if (missing.length === 0) {
    await acceptSubmission(file, { findings, review, materialsVersion });
    return { reviewId: review.id, missing, supplementDueAt: null };
  }
  const { supplementDueOn, supplementDueAt } = await askForSupplement(file, review, missing);
  file.note(materialsMissing, { ...ofReview(review), supplementDueOn, materialsVersion }, { missing });
  return { reviewId: review.id, missing, supplementDueAt };
}
