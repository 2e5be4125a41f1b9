import type { CaseFile } from '../../ports/case-file';
import { caseArchived } from './record';

/** Where the package of the case lies in the file store; null: it is not archived yet. */
export async function archivePath(file: CaseFile): Promise<string | null> {
  const archived = (await file.record()).findLast(({ act }) => act === caseArchived.act);
  return archived ? String(archived.details.path) : null;
}
