/**
 * The pages of people who handle cases. Sections of the case page and forms of acts come from the stages' manifests.
 */
import cookieParser from 'cookie-parser';
import { Router, urlencoded } from 'express';
import { BusinessError } from '../../base/business-error';
import { acts } from '../../kinds';
import { evidenceAct } from '../../stages/evidence';
import { security } from '../http/security';
import { signInLimit } from '../http/sign-in-limit';
import type { FacadeServices } from '../services';
import { keepAct, showAct, takeAct } from './act-form';
import { assets, modelXml } from './assets';
import { caseList } from './case-list';
import { archiveFile, casePage, caseVersion, disclosurePage, documentFile, documentPage } from './case-page';
import { evidenceFile, evidenceForm, takeEvidenceForm } from './evidence-form';
import { keepNewCase, newCase, takeNewCase } from './new-case';
import { problemPage } from './problem-page';
import { statisticsFile, statisticsPage } from './statistics';
import { showSignIn, takeSignIn, takeSignOut } from './sign-in';

const owned = ['/sign-in', '/sign-out', '/cases', '/case-pages', '/statistics'];

/** The pages of signed-in people: plain HTML forms in front of the same acts as the API's. */
export function createPages(services: FacadeServices): Router {
  const router = Router();
  router.use(owned, security(services.publicUrl));
  router.use('/case-pages', assets());
  router.use(
    owned,
    cookieParser(),
    urlencoded({ extended: false, limit: '1mb', parameterLimit: 200 }),
    (_request, response, next) => {
      response.set('Cache-Control', 'no-store');
      next();
    },
  );
  router.route('/sign-in').get(showSignIn).post(signInLimit(), takeSignIn(services));
  router.post('/sign-out', takeSignOut(services));
  router.get('/cases', caseList(services));
  router.route('/cases/new').get(newCase(services)).post(takeNewCase(services));
  router.post('/cases/new/draft', keepNewCase(services));
  router.get('/cases/models/:processId', modelXml(services));
  router.get('/cases/:caseId', casePage(services));
  router.get('/cases/:caseId/version', caseVersion(services));
  router.get('/cases/:caseId/documents/:documentId', documentPage(services));
  router.get('/cases/:caseId/documents/:documentId/docx', documentFile(services));
  router.get('/cases/:caseId/archive', archiveFile(services));
  router.get('/cases/:caseId/disclosure', disclosurePage(services));
  router.route('/cases/:caseId/evidence').get(evidenceForm(services)).post(takeEvidenceForm(services));
  router.get('/cases/:caseId/evidence/:evidenceId/file', evidenceFile(services));
  router.get('/statistics', statisticsPage(services));
  router.get('/statistics/review.csv', statisticsFile(services));
  for (const act of acts) router.post(`/cases/:caseId/${act.page.path}/draft`, keepAct(services, act));
  for (const act of acts.filter(({ name }) => name !== evidenceAct.name)) {
    router.route(`/cases/:caseId/${act.page.path}`).get(showAct(services, act)).post(takeAct(services, act));
  }
  router.use(owned, () => {
    throw new BusinessError('NOT_FOUND', '没有这个页面');
  });
  router.use(owned, problemPage(services));
  return router;
}
