import type { Signature } from '../law/case/work-item';
import type { Person } from '../law/people/person';
import { kindOf } from '../kinds';
import type { CaseFile, SignedFile } from '../ports/case-file';
import type { Context } from '../ports/context';
import { caseFile } from './case-file';

/** The case to look into; whatever would be changed in it is lost. @throws BusinessError NOT_FOUND */
export async function readCaseFile(context: Context, caseId: string, by: Person | null = null): Promise<CaseFile> {
  const content = await context.storage.open(caseId, { hold: false });
  return caseFile(context, content, { kind: kindOf(content.case.actKind), by }).file;
}

interface Work<By extends Person | null, T> {
  /** false: the case is only looked into and noted; others may act on it meanwhile. */
  hold?: boolean;
  /** Accounts that the check will ask for: they come with the case. */
  accounts?: string[];
  /** Who acts, if that person may. @throws BusinessError otherwise */
  check(file: CaseFile): Promise<By> | By;
  /** What was signed for this work. */
  signature?(file: CaseFile, by: By): Signature | null;
  run(file: By extends Person ? SignedFile : CaseFile): Promise<T> | T;
}

/**
 * Opens the case and holds it, checks who acts, does the work, and keeps what was changed.
 * @throws BusinessError NOT_FOUND
 */
export async function workOnCase<By extends Person | null, T>(
  context: Context,
  caseId: string,
  { hold = true, accounts, check, signature = () => null, run }: Work<By, T>,
): Promise<T> {
  const content = await context.storage.open(caseId, { hold, accounts });
  const kind = kindOf(content.case.actKind);
  const opened = caseFile(context, content, { kind, by: null }).file;
  const by = await check(opened);
  const { file, changes } = caseFile(context, content, { kind, by, signature: signature(opened, by) });
  const result = await run(file as Parameters<typeof run>[0]);
  context.storage.keep(changes());
  return result;
}
