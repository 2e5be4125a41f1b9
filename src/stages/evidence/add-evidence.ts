import { z } from 'zod';
import type { Desk } from '../../ports/desk';
import { BusinessError } from '../../base/business-error';
import { evidenceKinds, type Evidence } from './evidence';
import type { Person } from '../../law/people/person';
import { day, line, paragraph } from '../../law/text/input-fields';
import { begin } from '../../kinds/standing';

export const evidenceInput = z.strictObject({
  kind: z.enum(evidenceKinds).describe('证据种类'),
  title: line(120).describe('证据名称'),
  source: paragraph(500).describe('来源和取得方式'),
  collectedOn: day().describe('取得日期'),
  collectedBy: z.array(line(80)).min(1).max(20).optional().describe('取证人员'),
});
export type EvidenceInput = z.infer<typeof evidenceInput>;

export type StoredFile = Pick<Evidence, 'id' | 'fileName' | 'mediaType' | 'bytes' | 'sm3' | 'path'>;

/**
 * May `by` add this evidence? Asked before the file is taken in, and again when it is entered.
 * Two officers collect it (处罚法 42, 55), by default those in charge.
 * @throws BusinessError NOT_FOUND, FORBIDDEN, NOT_ALLOWED_NOW, VALIDATION_FAILED, CREDENTIALS_INVALID
 */
export async function admitEvidence(desk: Desk, by: Person, caseId: string, input: EvidenceInput): Promise<string[]> {
  const { case: row, today } = await begin(desk, by, caseId, 'add-evidence');
  if (input.collectedOn > today) throw new BusinessError('VALIDATION_FAILED', '取得日期不能晚于今天', 'collectedOn');
  const collectors = [...new Set(input.collectedBy ?? row.officerIds)];
  const strangers = collectors.filter((id) => !row.officerIds.includes(id));
  if (strangers.length > 0) throw new BusinessError('CREDENTIALS_INVALID', `${strangers.join('、')}不是本案承办人员`, 'collectedBy');
  if (collectors.length < 2) throw new BusinessError('CREDENTIALS_INVALID', '取证的执法人员不得少于两人', 'collectedBy');
  return collectors;
}

/** Enters a stored file as evidence (证据, 处罚法 46) with its hash at intake. */
export async function addEvidence(desk: Desk, by: Person, caseId: string, input: EvidenceInput, file: StoredFile): Promise<Evidence> {
  const collectedBy = await admitEvidence(desk, by, caseId, input);
  const evidence: Evidence = { ...input, ...file, caseId, collectedBy, uploadedBy: by.id, uploadedAt: desk.clock.now().toISOString() };
  await desk.evidence.save(evidence);
  desk.record.append({
    caseId, actor: by.id, act: 'evidence-added', summary: `收集证据：${evidence.title}`, basis: '行政处罚法第四十六条',
    details: { evidenceId: evidence.id, kind: evidence.kind, bytes: evidence.bytes, sm3: evidence.sm3 },
  });
  return evidence;
}
