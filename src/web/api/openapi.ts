import { z } from 'zod';
import { rawOperation } from '../http/operation';
import { describeApi } from '../openapi';

export const getOpenApi = rawOperation({
  method: 'get', path: '/api/openapi.json', summary: '本说明（OpenAPI 3.1）', access: 'public', status: 200,
  gives: { mediaType: 'application/json', schema: z.looseObject({ openapi: z.string() }) },
  async handle(_call, { publicUrl }, _request, response) {
    const { operations } = await import('./index');
    response.json(describeApi(operations, publicUrl));
  },
});
