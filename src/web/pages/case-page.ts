import { readCaseFile } from '../../host';
import { acts, requireReader, subjectOf } from '../../kinds';
import { dayOf } from '../../law/calendar/day';
import { noteCaseViewed } from '../note-reading';
import { myTasks, taskViews } from '../tasks';
import { activeElements } from '../active-elements';
import { readDisclosureOf } from '../read-disclosure';
import { readDocument } from '../read-document';
import type { FacadeServices } from '../services';
import { sendArchive } from '../files/send-archive';
import { sendDocument } from '../files/send-document';
import { detailOf } from '../views/case-detail';
import { actingIn } from './acting';
import { caseIdOf, idOf } from './case-id';
import { diagramsOf } from './diagrams';
import { page, type PageCall } from './page';
import { render, renderSections } from './render';
import { standingOf } from './standing';
import { timelineView } from './timeline';

/** `viewed`: somebody looks at it (P6), and it is not the page that asks by itself. */
const readForPage = ({ by, request, services }: PageCall, viewed: boolean) =>
  services.unitOfWork.run(async (context) => {
    const file = await readCaseFile(context, caseIdOf(request));
    requireReader(by, subjectOf(file));
    if (viewed) await noteCaseViewed(context, by, file.case.id);
    return { detail: await detailOf(file, by), acting: await actingIn(file) };
  });

/** Changes whenever something was entered in the record of the case, and with the day. */
const versionOf = ({ timeline }: { timeline: { sequence: number }[] }, today: string) =>
  `${today}-${timeline.at(-1)?.sequence ?? 0}`;

export const casePage = (services: FacadeServices) =>
  page(services, '/cases/{caseId}', async (call) => {
    const { request, response, frame } = call;
    const { detail, acting } = await readForPage(call, true);
    const today = dayOf(services.clock.now());
    const active = await activeElements(services, detail.processInstanceKey);
    const { diagrams, placeOf } = await diagramsOf(services, active ?? []);
    const actions = acts
      .filter(({ name }) => detail.openActs.includes(name))
      .map(({ title: label, page: { path } }) => ({ label, path }));
    render(response, './case', {
      ...frame(detail.case.matter),
      ...detail,
      actions,
      today,
      diagrams,
      sections: renderSections(detail),
      standing: standingOf(detail, active, acting, placeOf),
      tasks: await tasksHere(call, detail.case.id),
      shown: timelineView(detail.timeline, request.query),
      version: versionOf(detail, today),
      started: detail.processInstanceKey !== null,
    });
  });

/** Tasks of this case that wait for the person who looks at it. */
async function tasksHere({ by, services }: PageCall, caseId: string) {
  const mine = await myTasks(services, by);
  return taskViews(
    services,
    by,
    mine.filter(({ item }) => item.caseId === caseId),
  );
}

/** What an open case page asks every few seconds, to follow by itself. */
export const caseVersion = (services: FacadeServices) =>
  page(services, '/cases/{caseId}/version', async (call) => {
    const { detail } = await readForPage(call, false);
    call.response.type('text').send(versionOf(detail, dayOf(services.clock.now())));
  });

export const documentPage = (services: FacadeServices) =>
  page(services, '/cases/{caseId}/documents/{documentId}', async ({ by, request, response, frame }) => {
    const ids = { caseId: caseIdOf(request), documentId: idOf(request, 'documentId') };
    const read = await services.unitOfWork.run((context) => readDocument(context, by, ids));
    render(response, './document', { ...frame(read.document.title), ...read });
  });

export const documentFile = (services: FacadeServices) =>
  page(services, '/cases/{caseId}/documents/{documentId}/docx', ({ by, request, response }) =>
    sendDocument(response, by, { caseId: caseIdOf(request), documentId: idOf(request, 'documentId') }, services),
  );

export const disclosurePage = (services: FacadeServices) =>
  page(services, '/cases/{caseId}/disclosure', async ({ by, request, response, frame }) => {
    const caseId = caseIdOf(request);
    const preview = await services.unitOfWork.run((context) => readDisclosureOf(context, by, caseId));
    render(response, './disclosure', { ...frame('公示预览'), preview, caseId });
  });

export const archiveFile = (services: FacadeServices) =>
  page(services, '/cases/{caseId}/archive', ({ by, request, response }) =>
    sendArchive(request, response, by, caseIdOf(request), services),
  );
