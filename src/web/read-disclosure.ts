import type { Context } from '../ports/context';
import type { Disclosure } from '../stages/disclosure/disclosure';
import { requireRight } from '../kinds/access';
import type { Person } from '../law/people/person';

/** The disclosure with its masked text, for those who decide on it (D8, D10). @throws BusinessError NOT_FOUND, FORBIDDEN */
export async function readDisclosure(context: Context, by: Person, disclosureId: string): Promise<Disclosure> {
  const disclosure = await context.disclosures.get(disclosureId);
  requireRight(by, await context.cases.get(disclosure.caseId), 'preview-disclosure');
  return disclosure;
}
