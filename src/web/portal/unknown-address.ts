import { Router } from 'express';
import { errorPage } from './error-page';
import { publicHeaders } from './headers';
import { PageNotFound } from './problems';
import type { PortalServices } from './services';

/** The last router: whatever address nobody answers is a page with the search and the way home. */
export function unknownAddress(services: PortalServices): Router {
  const router = Router();
  router.use(publicHeaders(), () => {
    throw new PageNotFound('没有这个页面：网址可能输入有误，或者页面已经移走。');
  });
  router.use(errorPage(services));
  return router;
}
