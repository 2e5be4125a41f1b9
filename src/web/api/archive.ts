import { z } from 'zod';
import { sendArchive } from '../files/send-archive';
import { rawOperation } from '../http/operation';
import { caseParams } from './show-case';

export const getArchive = rawOperation({
  method: 'get',
  path: '/api/cases/{caseId}/archive',
  summary: '电子案卷（ZIP，可离线校验）',
  access: 'signed-in',
  params: caseParams,
  status: 200,
  gives: { mediaType: 'application/zip', schema: z.string().meta({ format: 'binary' }) },
  handle: ({ by, params }, services, request, response) => sendArchive(request, response, by, params.caseId, services),
});
