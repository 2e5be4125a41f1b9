import { z } from 'zod';
import { operation } from '../http/operation';
import { readDocument } from '../read-document';
import { id } from '../views/basics';
import { documentView } from '../views/file';

export const getDocument = operation({
  method: 'get', path: '/api/cases/{caseId}/documents/{documentId}', summary: '文书全文', access: 'signed-in',
  params: z.object({ caseId: id(), documentId: id() }), status: 200, result: documentView,
  run: ({ by, params }, { unitOfWork }) => unitOfWork.run((context) => readDocument(context, by, params.caseId, params.documentId)),
});
