import type { z } from 'zod';
import { BusinessError } from '../base/business-error';
import { readCaseFile } from '../host';
import { requireRight, subjectOf } from '../kinds';
import type { CaseDocument } from '../law/case/document';
import type { Person } from '../law/people/person';
import type { CaseFile } from '../ports/case-file';
import type { Context } from '../ports/context';
import type { Right } from '../ports/right';
import { documentOf, type documentView } from './views/document';
import { namesOf } from './views/people-names';

interface Read {
  file: CaseFile;
  document: CaseDocument;
}

/** A paper of the case to somebody with this right. @throws BusinessError NOT_FOUND, FORBIDDEN */
export async function openDocument(
  context: Context,
  by: Person,
  { caseId, documentId }: { caseId: string; documentId: string },
  rightFor: (document: CaseDocument) => Right,
): Promise<Read> {
  const file = await readCaseFile(context, caseId);
  const document = file.documents().find(({ id }) => id === documentId);
  if (!document) throw new BusinessError('NOT_FOUND');
  requireRight(by, subjectOf(file), rightFor(document));
  return { file, document };
}

/** One paper of the case; a publisher reads the decision only. @throws BusinessError NOT_FOUND, FORBIDDEN */
export async function readDocument(
  context: Context,
  by: Person,
  ids: { caseId: string; documentId: string },
): Promise<{ document: z.infer<typeof documentView>; agency: string }> {
  const rightFor = ({ kind }: CaseDocument) => (kind === 'decision' ? 'see-decision' : 'see-papers');
  const { file, document } = await openDocument(context, by, ids, rightFor);
  const nameOf = await namesOf(context.people, file.case.agencyId, [document.madeBy]);
  return { document: documentOf(document, nameOf), agency: file.agency.name };
}
