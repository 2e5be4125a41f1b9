import { z } from 'zod';
import { type Operation, rawOperation } from '../http/operation';
import { describeApi } from '../openapi';

/** Describes what `operations` gives, itself included: it is asked when all of them are known. */
export const describing = (operations: () => Operation[]) =>
  rawOperation({
    method: 'get',
    path: '/api/openapi.json',
    summary: '本说明（OpenAPI 3.1）',
    access: 'public',
    status: 200,
    gives: { mediaType: 'application/json', schema: z.looseObject({ openapi: z.string() }) },
    async handle(_call, { publicUrl }, _request, response) {
      response.json(describeApi(operations(), publicUrl));
    },
  });
