/**
 * The Express facade: API, case pages and public portal on one router each. It mounts what the stages declare.
 */
import { json, type RequestHandler, Router } from 'express';
import { BusinessError } from '../base/business-error';
import { operations } from './api';
import { mountUploads } from './files/mount-uploads';
import { ResumableUploads } from './files/resumable';
import { bearerToken, personOf } from './http/identity';
import { mount } from './http/mount';
import { problemHandler } from './http/problem-handler';
import { requestLog } from './http/request-log';
import { security } from './http/security';
import { signInLimit } from './http/sign-in-limit';
import { storable } from './http/storable';
import { wrongMethod } from './http/wrong-method';
import { createPages } from './pages';
import type { FacadeServices } from './services';

export { security } from './http/security';
export { unclaimed } from './http/unclaimed';
export type { FacadeServices, HealthReport } from './services';

/** The API and the case pages of signed-in people. What it does not own falls through to the next router. */
export function createFacade(services: FacadeServices): Router {
  const router = Router();
  router.use(security(services.publicUrl));
  router.use(requestLog(services.log, services.metrics));
  const limitSignIn = signInLimit();
  const uploads = new ResumableUploads(services);
  router.use(createApi(services, limitSignIn, uploads));
  router.use(createPages(services, limitSignIn, uploads));
  return router;
}

const owned = ['/api', '/health', '/metrics'];

function createApi(services: FacadeServices, limitSignIn: RequestHandler[], uploads: ResumableUploads): Router {
  const router = Router();
  router.use(owned, (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.use('/api', json({ limit: '1mb', strict: false }));
  router.use(owned, storable);
  router.post('/api/session', limitSignIn);
  for (const operation of operations) mount(router, operation, services);
  mountUploads(router, '/api/cases/:caseId/uploads', uploads, (request) => personOf(bearerToken(request), services));
  router.use(wrongMethod(router));
  router.use('/api', () => {
    throw new BusinessError('NOT_FOUND', '没有这个接口');
  });
  router.use(owned, problemHandler(services.log));
  return router;
}
