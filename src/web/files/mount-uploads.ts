import type { Request, RequestHandler, Router } from 'express';
import type { Person } from '../../law/people/person';
import { caseIdOf, idOf } from '../http/address-id';
import type { ResumableUploads } from './resumable';

/**
 * Resumable uploads (tus 1.0.0) at `path`, which names the case: POST creates one, HEAD tells how much has come, PATCH
 * goes on, DELETE gives it up. Metadata: `filename` and the fields of 添加证据, `collectedBy` with commas between.
 */
export function mountUploads(
  router: Router,
  path: string,
  uploads: ResumableUploads,
  personOfRequest: (request: Request) => Promise<Person>,
): void {
  const answer =
    (isNew: boolean): RequestHandler =>
    async (request, response) => {
      response.locals.route = `tus ${path}`;
      const by = await personOfRequest(request);
      const uploadId = isNew ? null : idOf(request, 'uploadId');
      await uploads.answer(request, response, { by, caseId: caseIdOf(request), uploadId });
    };
  const one = `${path}/:uploadId`;
  router.post(path, answer(true));
  for (const method of ['head', 'patch', 'delete'] as const) router[method](one, answer(false));
}
