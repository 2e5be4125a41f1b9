import { noteOnceAnHour } from '../host';
import type { CaseDocument } from '../law/case/document';
import type { Person } from '../law/people/person';
import { caseViewed, documentViewed, titled } from '../ports/common-acts';
import type { Context } from '../ports/context';
import { entryOf } from '../ports/record-act';

/** 调阅 (P6): who looked into the case, once per person and hour, however often a page asks again. */
export const noteCaseViewed = (context: Context, by: Person, caseId: string): Promise<void> =>
  noteOnceAnHour(context, entryOf(caseViewed, { caseId, actor: by.id }, {}), {
    caseId,
    act: caseViewed.act,
    about: '',
    counted: false,
  });

/** The same of one paper. */
export const noteDocumentViewed = (
  context: Context,
  by: Person,
  { id: documentId, caseId, title, number }: CaseDocument,
): Promise<void> =>
  noteOnceAnHour(
    context,
    entryOf(documentViewed, { caseId, actor: by.id }, { documentId }, { name: titled({ title, number }) }),
    { caseId, act: documentViewed.act, about: documentId, counted: false },
  );
