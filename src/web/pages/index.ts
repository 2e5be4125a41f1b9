/**
 * The pages of people who handle cases. Sections of the case page and forms of acts come from the stages' manifests.
 */
import cookieParser from 'cookie-parser';
import { type RequestHandler, Router, urlencoded } from 'express';
import { BusinessError } from '../../base/business-error';
import { acts } from '../../kinds';
import { evidenceAct } from '../../stages/evidence';
import { mountUploads } from '../files/mount-uploads';
import type { ResumableUploads } from '../files/resumable';
import { problemHandler } from '../http/problem-handler';
import { storable } from '../http/storable';
import { wrongMethod } from '../http/wrong-method';
import type { FacadeServices } from '../services';
import {
  accountPage,
  takePasskey,
  takePasskeyOffer,
  takePasskeyRemoval,
  takeSignInByPasskey,
  takeSignInChallenge,
} from './account';
import { challengeAct, keepAct, showAct, takeAct } from './act-form';
import { assets, modelXml } from './assets';
import { boardPage } from './board';
import { caseList } from './case-list';
import { caseListFile, dropFilter, keepFilter } from './case-list-acts';
import { archiveFile, casePage, caseVersion, disclosurePage, documentFile, documentPage } from './case-page';
import { evidenceFile, evidenceForm, takeEvidenceForm } from './evidence-form';
import { myTasksPage, myTasksVersion } from './my-tasks';
import { keepNewCase, newCase, takeNewCase } from './new-case';
import { problemPage } from './problem-page';
import { statisticsFile, statisticsPage } from './statistics';
import { takeTaskChallenge, takeTaskDraft, takeTaskHolder, taskPage, takeTaskPage } from './task-page';
import { uploaderOf } from './uploader';
import { showSignIn, takeSignIn, takeSignOut } from './sign-in';

const owned = ['/todo', '/account', '/sign-in', '/sign-out', '/cases', '/case-pages', '/board', '/statistics'];

/** The pages of signed-in people: plain HTML forms in front of the same acts as the API's. */
export function createPages(
  services: FacadeServices,
  limitSignIn: RequestHandler[],
  uploads: ResumableUploads,
): Router {
  const router = Router();
  router.use('/case-pages', assets());
  router.use(
    owned,
    cookieParser(),
    urlencoded({ extended: false, limit: '1mb', parameterLimit: 200 }),
    (_request, response, next) => {
      response.set('Cache-Control', 'no-store');
      next();
    },
    storable,
  );
  router.route('/sign-in').get(showSignIn).post(limitSignIn, takeSignIn(services));
  router.post('/sign-out', takeSignOut(services));
  router.post('/sign-in/passkey/challenge', limitSignIn, takeSignInChallenge(services));
  router.post('/sign-in/passkey', limitSignIn, takeSignInByPasskey(services));
  router.get('/account', accountPage(services));
  router.post('/account/passkeys/offer', takePasskeyOffer(services));
  router.post('/account/passkeys/removal', takePasskeyRemoval(services));
  router.post('/account/passkeys', takePasskey(services));
  router.get('/todo', myTasksPage(services));
  router.get('/todo/version', myTasksVersion(services));
  router.route('/cases/:caseId/tasks/:taskId').get(taskPage(services)).post(takeTaskPage(services));
  router.post('/cases/:caseId/tasks/:taskId/challenge', takeTaskChallenge(services));
  router.post('/cases/:caseId/tasks/:taskId/draft', takeTaskDraft(services));
  router.post('/cases/:caseId/tasks/:taskId/holder', takeTaskHolder(services));
  router.get('/cases', caseList(services));
  for (const format of ['xlsx', 'csv'] as const) router.get(`/cases/export.${format}`, caseListFile(services, format));
  router.post('/cases/filters/keep', keepFilter(services));
  router.post('/cases/filters/delete', dropFilter(services));
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
  mountUploads(router, '/cases/:caseId/uploads', uploads, uploaderOf(services));
  router.get('/cases/:caseId/evidence/:evidenceId/file', evidenceFile(services));
  router.get('/board', boardPage(services));
  router.get('/statistics', statisticsPage(services));
  router.get('/statistics/review.csv', statisticsFile(services));
  for (const act of acts) router.post(`/cases/:caseId/${act.page.path}/draft`, keepAct(services, act));
  for (const act of acts.filter(({ name }) => name !== evidenceAct.name)) {
    if (act.signature) router.post(`/cases/:caseId/${act.page.path}/challenge`, challengeAct(services, act));
    router.route(`/cases/:caseId/${act.page.path}`).get(showAct(services, act)).post(takeAct(services, act));
  }
  router.use(wrongMethod(router));
  router.use(owned, () => {
    throw new BusinessError('NOT_FOUND', '没有这个页面');
  });
  router.use('/cases/:caseId/uploads', problemHandler(services.log));
  router.use(owned, problemPage(services));
  return router;
}
