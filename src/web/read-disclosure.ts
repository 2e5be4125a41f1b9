import { BusinessError } from '../base/business-error';
import { readCaseFile } from '../host';
import { requireRight, subjectOf } from '../kinds';
import type { Person } from '../law/people/person';
import type { Context } from '../ports/context';
import { type Disclosure, disclosureById, disclosureRows } from '../stages/disclosure';

/**
 * The disclosure with its masked text, for those who decide on it (D8, D10).
 * @throws BusinessError NOT_FOUND, FORBIDDEN
 */
export async function readDisclosure(context: Context, by: Person, disclosureId: string): Promise<Disclosure> {
  const disclosure = await context.ask(disclosureById, disclosureId);
  if (!disclosure) throw new BusinessError('NOT_FOUND');
  return readDisclosureOf(context, by, disclosure.caseId);
}

/** The newest one of a case. @throws BusinessError NOT_FOUND, FORBIDDEN */
export async function readDisclosureOf(context: Context, by: Person, caseId: string): Promise<Disclosure> {
  const file = await readCaseFile(context, caseId);
  const disclosure = file.rows(disclosureRows).latest();
  if (!disclosure) throw new BusinessError('NOT_FOUND');
  requireRight(by, { ...subjectOf(file), reviewerIds: [] }, 'preview-disclosure');
  return disclosure;
}
