import type { z } from 'zod';
import type { Context } from '../ports/context';
import { BusinessError } from '../base/business-error';
import { requireRight, subjectOf } from '../kinds/access';
import type { Person } from '../law/people/person';
import { documentOf, type documentView } from './views/file';
import { namesOf } from './views/people-names';

/** One paper of the case; a publisher reads the decision only. @throws BusinessError NOT_FOUND, FORBIDDEN */
export async function readDocument(context: Context, by: Person, caseId: string, documentId: string): Promise<z.infer<typeof documentView>> {
  const row = await context.cases.get(caseId);
  const document = await context.documents.get(documentId);
  requireRight(by, await subjectOf(context, row), document.kind === 'decision' ? 'see-decision' : 'see-papers');
  if (document.caseId !== caseId) throw new BusinessError('NOT_FOUND');
  return documentOf(document, await namesOf(context.people, row.agencyId, [document.madeBy]));
}
