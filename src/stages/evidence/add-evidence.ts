import { BusinessError } from '../../base/business-error';
import { refuseAll } from '../../base/refusals';
import type { CaseFile, SignedFile } from '../../ports/case-file';
import type { Evidence } from './evidence';
import type { EvidenceInput } from './evidence-input';
import { evidenceAdded } from './record';
import { evidenceRows } from './rows';

export type StoredFile = Pick<Evidence, 'id' | 'fileName' | 'mediaType' | 'bytes' | 'sm3' | 'path'>;

/**
 * Whether this evidence may be added: asked before the file is taken in, and again when it is entered. Returns the
 * collectors: two officers collect it (处罚法 42, 55), by default those in charge.
 * @throws BusinessError VALIDATION_FAILED, CREDENTIALS_INVALID, each with its field
 */
export function admitEvidence(
  { case: { officerIds }, today }: CaseFile,
  { collectedOn, collectedBy }: Partial<EvidenceInput>,
): string[] {
  const refused: BusinessError[] = [];
  const refuse = (code: 'VALIDATION_FAILED' | 'CREDENTIALS_INVALID', why: string, field: string) =>
    refused.push(new BusinessError(code, why, field));
  if (collectedOn && collectedOn > today) refuse('VALIDATION_FAILED', '取得日期不能晚于今天', 'collectedOn');
  const collectors = [...new Set(collectedBy ?? officerIds)];
  const strangers = collectors.filter((id) => !officerIds.includes(id));
  if (strangers.length > 0) refuse('CREDENTIALS_INVALID', `${strangers.join('、')}不是本案承办人员`, 'collectedBy');
  else if (collectors.length < 2) refuse('CREDENTIALS_INVALID', '取证的执法人员不得少于两人', 'collectedBy');
  refuseAll(refused);
  return collectors;
}

/** Enters a stored file as evidence (证据, 处罚法 46) with its hash at intake. @throws BusinessError as `admitEvidence` */
export function addEvidence(file: SignedFile, input: EvidenceInput, stored: StoredFile): Evidence {
  const collectedBy = admitEvidence(file, input);
  const uploaded = { uploadedBy: file.by.id, uploadedAt: file.now.toISOString() };
  const evidence: Evidence = { ...input, ...stored, caseId: file.case.id, collectedBy, ...uploaded };
  file.rows(evidenceRows).save(evidence);
  const { id: evidenceId, kind, bytes, sm3, title } = evidence;
  file.note(evidenceAdded, { evidenceId, kind, bytes, sm3 }, { title });
  return evidence;
}
