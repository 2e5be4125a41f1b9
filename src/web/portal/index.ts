/**
 * The public portal (D1-D11): who enforces what, how, and each published decision. No account, no personal data, no
 * script needed.
 */
import { Router } from 'express';
import { assets } from './serve-assets';
import { wrongMethod } from '../http/wrong-method';
import { agenciesPage } from './agencies';
import { decisionPage } from './decision';
import { errorPage } from './error-page';
import { diagramFile, flowChartPage, flowChartsPage } from './flow-charts';
import { listPage } from './list';
import { decisionProof, decisionText, logFiles } from './log';
import { officersPage } from './officers';
import { fresh, publicHeaders } from './headers';
import { reviewActPage, reviewPage } from './review/pages';
import type { PortalServices } from './services';

export type { PortalServices } from './services';
export { unknownAddress } from './unknown-address';

/** The public site (公示): read only, no sign-in, no cookies. What it does not own falls through to the next router. */
export function createPortal(services: PortalServices): Router {
  const router = Router();
  router.use([...publicPaths, '/portal-assets'], publicHeaders());
  router.use(publicPaths, fresh);
  router.use('/portal-assets', assets());
  router.get('/', listPage(services));
  router.get('/decisions/:disclosureId', decisionPage(services));
  router.get('/decisions/:disclosureId/proof', decisionProof(services));
  router.get('/decisions/:disclosureId/text.json', decisionText(services));
  if (services.recordLog) router.use('/log', logFiles(services.recordLog));
  router.get('/flow-charts', flowChartsPage(services));
  router.get('/flow-charts/:processId', flowChartPage(services));
  router.get('/flow-charts/:processId/diagram.bpmn', diagramFile(services));
  router.get('/review', reviewPage(services));
  router.get('/review/:act', reviewActPage(services));
  router.get('/officers', officersPage(services));
  router.get('/agencies', agenciesPage(services));
  router.use(wrongMethod(router));
  router.use([...publicPaths, '/portal-assets'], errorPage(services));
  return router;
}

const publicPaths = [/^\/$/, '/decisions', '/flow-charts', '/review', '/officers', '/agencies', '/log'];
