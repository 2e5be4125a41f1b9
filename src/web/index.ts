/**
 * The Express facade: API, case pages and public portal on one router each. It mounts what the stages declare.
 */
import { json, type RequestHandler, Router } from 'express';
import { BusinessError } from '../base/business-error';
import { operations } from './api';
import { mount } from './http/mount';
import { problemHandler } from './http/problem-handler';
import { requestLog } from './http/request-log';
import { security } from './http/security';
import { signInLimit } from './http/sign-in-limit';
import { createPages } from './pages';
import type { FacadeServices } from './services';

export type { FacadeServices, HealthReport } from './services';

/** The API and the case pages of signed-in people. What it does not own falls through to the next router. */
export function createFacade(services: FacadeServices): Router {
  const router = Router();
  router.use(requestLog(services.log, services.metrics));
  const limitSignIn = signInLimit();
  router.use(createApi(services, limitSignIn));
  router.use(createPages(services, limitSignIn));
  return router;
}

function createApi(services: FacadeServices, limitSignIn: RequestHandler[]): Router {
  const router = Router();
  router.use(['/api', '/health', '/metrics'], security(services.publicUrl), (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.use('/api', json({ limit: '1mb', strict: false }));
  router.post('/api/session', limitSignIn);
  for (const operation of operations) mount(router, operation, services);
  router.use('/api', () => {
    throw new BusinessError('NOT_FOUND', '没有这个接口');
  });
  router.use(['/api', '/health', '/metrics'], problemHandler(services.log));
  return router;
}
