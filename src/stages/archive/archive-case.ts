import { requireStatus } from '../../law/case/refuse';
import type { CaseFile } from '../../ports/case-file';
import { gatherDossier } from './gather';
import { packDossier } from './pack';
import { caseArchived } from './record';

/**
 * Files a closed case as one package (归档, 处罚法 47; P5). Returns the SM3 (hex) of the package; of a case that is archived
 * already the one in the record.
 * @throws BusinessError NOT_ALLOWED_NOW. @throws Error when a file of evidence is no longer what it was at intake
 */
export async function archiveCase(file: CaseFile): Promise<string> {
  const dossier = await gatherDossier(file);
  const before = dossier.entries.findLast(({ act }) => act === caseArchived.act);
  if (file.case.status === 'archived' && before) return String(before.details.sm3);
  requireStatus(file.case, 'closed');
  const { agencyId, closedOn, registrationNumber } = file.case;
  // A case that was decided anew is filed again, beside its first package.
  const again = dossier.entries.filter(({ act }) => act === caseArchived.act).length;
  const name = again === 0 ? registrationNumber : `${registrationNumber}-${again + 1}`;
  const path = `archive/${agencyId}/${closedOn!.slice(0, 4)}/${name}.zip`;
  // A package without its row is left from a transaction that failed; the record may have grown since.
  await file.files.discard(path);
  const { bytes, sm3 } = await file.files.write(path, await packDossier(dossier, file.files));
  file.moveTo('archived');
  file.note(caseArchived, { path, bytes, sm3 });
  return sm3;
}
