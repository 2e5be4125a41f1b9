import { BusinessError } from '../../base/business-error';
import { credentialProblems } from '../../law/people/credentials';
import { refuseAll } from '../../base/refusals';
import type { CaseFile, SignedFile } from '../../ports/case-file';
import type { Evidence } from './evidence';
import type { EvidenceInput } from './evidence-input';
import { evidenceAdded } from './record';
import { evidenceRows } from './rows';

export type StoredFile = Pick<Evidence, 'id' | 'fileName' | 'mediaType' | 'bytes' | 'sm3' | 'sha256' | 'path'>;

/**
 * Whether this evidence may be added: asked before the file is taken in, and again when it is entered. Returns the
 * collectors: two officers with a certificate valid on that day collect it (处罚法 42, 55), by default those in charge.
 * @throws BusinessError VALIDATION_FAILED, CREDENTIALS_INVALID, each with its field
 */
export async function admitEvidence(
  { case: subject, today, people }: CaseFile,
  { collectedOn, collectedBy }: Partial<EvidenceInput>,
): Promise<string[]> {
  const refused: BusinessError[] = [];
  const refuse = (code: 'VALIDATION_FAILED' | 'CREDENTIALS_INVALID', why: string, field: string) =>
    refused.push(new BusinessError(code, why, field));
  const unfit = (why: string) => refuse('CREDENTIALS_INVALID', why, 'collectedBy');
  if (collectedOn && collectedOn > today) refuse('VALIDATION_FAILED', '取得日期不能晚于今天', 'collectedOn');
  const { officerIds } = subject;
  const collectors = [...new Set(collectedBy ?? officerIds)];
  const strangers = collectors.filter((id) => !officerIds.includes(id));
  const on = collectedOn && collectedOn <= today ? collectedOn : today;
  if (strangers.length > 0) unfit(`${strangers.join('、')}不是本案承办人员`);
  else if (collectors.length < 2) unfit('取证的执法人员不得少于两人');
  else {
    const problems = credentialProblems(await people.findAll(collectors), subject, on);
    if (problems.length > 0) unfit(problems.join('；'));
  }
  refuseAll(refused);
  return collectors;
}

/**
 * Enters a stored file as evidence (证据, 处罚法 46) with its hash at intake. The same file (name and bytes) of the same person
 * is one evidence: a second try gives the first.
 * @throws BusinessError as `admitEvidence`; EVIDENCE_ALREADY_THERE when the file was entered with other particulars
 */
export async function addEvidence(file: SignedFile, input: EvidenceInput, stored: StoredFile): Promise<Evidence> {
  const collectedBy = await admitEvidence(file, input);
  const before = sameFile(file, stored);
  if (before) {
    if (tellsTheSame(before, { ...input, collectedBy })) return before;
    throw new BusinessError('EVIDENCE_ALREADY_THERE', `该文件已作为证据“${before.title}”提交，不重复登记`, 'file');
  }
  const uploaded = { uploadedBy: file.by.id, uploadedAt: file.now.toISOString() };
  const evidence: Evidence = { ...input, ...stored, caseId: file.case.id, collectedBy, ...uploaded };
  file.rows(evidenceRows).save(evidence);
  const { id: evidenceId, kind, bytes, sm3, sha256, title } = evidence;
  file.note(evidenceAdded, { evidenceId, kind, bytes, sm3, sha256 }, { title });
  return evidence;
}

const sameFile = (file: SignedFile, { fileName, sm3 }: StoredFile): Evidence | undefined =>
  file
    .rows(evidenceRows)
    .all()
    .find((row) => row.sm3 === sm3 && row.fileName === fileName && row.uploadedBy === file.by.id);

const tellsTheSame = (before: Evidence, now: EvidenceInput & { collectedBy: string[] }): boolean =>
  (['kind', 'title', 'source', 'collectedOn'] as const).every((field) => before[field] === now[field]) &&
  [...before.collectedBy].sort().join() === [...now.collectedBy].sort().join();
