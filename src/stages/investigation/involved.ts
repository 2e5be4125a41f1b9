import type { CaseFile } from '../../ports/case-file';
import { evidenceRows } from '../evidence';
import { findingsRows } from './rows';

/**
 * Accounts that took part in the case (L4, C6: neither a reviewer nor a presider investigated it): who registered it, was
 * in charge before, wrote any version of the findings, or collected or brought in evidence.
 */
export function involvedIn(file: CaseFile): string[] {
  const { registeredBy, formerOfficerIds } = file.case;
  const findings = file.rows(findingsRows).all();
  const evidence = file.rows(evidenceRows).all();
  return [
    registeredBy,
    ...(formerOfficerIds ?? []),
    ...findings.flatMap(({ draftedBy, concludedBy }) => (concludedBy ? [draftedBy, concludedBy] : [draftedBy])),
    ...evidence.flatMap(({ collectedBy, uploadedBy }) => [...collectedBy, uploadedBy]),
  ];
}
