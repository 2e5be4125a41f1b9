import { z } from 'zod';
import { sendDocument } from '../files/send-document';
import { operation, rawOperation } from '../http/operation';
import { readDocument } from '../read-document';
import { id } from '../../ports/view';
import { documentView } from '../views/document';

const params = z.object({ caseId: id(), documentId: id() });

export const getDocument = operation({
  method: 'get',
  path: '/api/cases/{caseId}/documents/{documentId}',
  summary: '文书全文',
  access: 'signed-in',
  params,
  status: 200,
  result: documentView,
  run: ({ by, params }, { unitOfWork }) =>
    unitOfWork.run(async (context) => (await readDocument(context, by, params)).document),
});

export const getDocumentFile = rawOperation({
  method: 'get',
  path: '/api/cases/{caseId}/documents/{documentId}.docx',
  summary: '文书的 Word 文件（按机关模板；目前为法制审核文书）',
  access: 'signed-in',
  params,
  status: 200,
  gives: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    schema: z.string().meta({ format: 'binary' }),
  },
  handle: ({ by, params }, services, _request, response) => sendDocument(response, by, params, services),
});
