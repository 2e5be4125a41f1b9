import type { z } from 'zod';
import { BusinessError } from '../base/business-error';
import { readCaseFile } from '../host';
import { readablePaper, requireRight, rightsIn, subjectOf } from '../kinds';
import type { CaseDocument } from '../law/case/document';
import type { Person } from '../law/people/person';
import type { CaseFile } from '../ports/case-file';
import type { Context } from '../ports/context';
import { reviewersIn } from '../stages/review';
import { signaturesIn, signedLines } from '../stages/tasks';
import type { Right } from '../ports/right';
import { noteDocumentViewed } from './note-reading';
import { documentOf, type documentView } from './views/document';
import { namesOf } from './views/people-names';

interface Read {
  file: CaseFile;
  document: CaseDocument;
}

/**
 * A paper of the case to somebody with this right, as they may read it; it is entered who looked (P6). @throws BusinessError NOT_FOUND, FORBIDDEN
 */
export async function openDocument(
  context: Context,
  by: Person,
  { caseId, documentId }: { caseId: string; documentId: string },
  rightFor: (document: CaseDocument) => Right,
): Promise<Read> {
  const file = await readCaseFile(context, caseId);
  const document = file.documents().find(({ id }) => id === documentId);
  if (!document) throw new BusinessError('NOT_FOUND');
  const subject = subjectOf(file);
  requireRight(by, subject, rightFor(document));
  await noteDocumentViewed(context, by, document);
  return { file, document: await readablePaper(file, document, rightsIn(by, subject)) };
}

/** One paper of the case; a publisher reads the decision only. @throws BusinessError NOT_FOUND, FORBIDDEN */
export async function readDocument(
  context: Context,
  by: Person,
  ids: { caseId: string; documentId: string },
): Promise<{ document: z.infer<typeof documentView>; agency: string; signed: string[] }> {
  const rightFor = ({ kind }: CaseDocument) => (kind === 'decision' ? 'see-decision' : 'see-papers');
  const { file, document } = await openDocument(context, by, ids, rightFor);
  const nameOf = await namesOf(context.people, file.case.agencyId, [document.madeBy, ...reviewersIn(file)]);
  return {
    document: documentOf(document, nameOf),
    agency: file.agency.name,
    signed: signedLines(signaturesIn(file, nameOf), document.id),
  };
}
