import { dayOf } from '../../law/calendar/day';
import { activeElements } from '../active-elements';
import { readDisclosure } from '../read-disclosure';
import { readDocument } from '../read-document';
import type { FacadeServices } from '../services';
import { sendArchive } from '../files/send-archive';
import { sendDocument } from '../files/send-document';
import { readCase } from '../views/case-detail';
import { actPages } from './act-pages';
import { caseIdOf, idOf } from './case-id';
import { diagramsOf } from './diagrams';
import { actionNames } from './names';
import { page } from './page';
import { render } from './render';

export const casePage = (services: FacadeServices) =>
  page(services, '/cases/{caseId}', async ({ by, request, response, frame }) => {
    const detail = await services.unitOfWork.run((context) => readCase(context, by, caseIdOf(request)));
    const active = await activeElements(services, detail.processInstanceKey);
    const paths = new Map([...actPages.map(({ act, path }) => [act, path] as const), ['add-evidence', 'evidence'] as const]);
    const actions = detail.openActs.flatMap((act) => (act in actionNames ? [{ label: actionNames[act as keyof typeof actionNames], path: paths.get(act as never) }] : []));
    render(response, './case', {
      ...frame(detail.case.matter), ...detail, actions, today: dayOf(services.clock.now()), diagrams: await diagramsOf(services, active ?? []),
      processKnown: active !== null, started: detail.processInstanceKey !== null,
    });
  });

export const documentPage = (services: FacadeServices) =>
  page(services, '/cases/{caseId}/documents/{documentId}', async ({ by, request, response, frame }) => {
    const { caseId, documentId } = { caseId: caseIdOf(request), documentId: idOf(request, 'documentId') };
    const { document, agency } = await services.unitOfWork.run(async (context) => ({
      document: await readDocument(context, by, caseId, documentId),
      agency: (await context.agencies.get((await context.cases.get(caseId)).agencyId)).name,
    }));
    render(response, './document', { ...frame(document.title), document, agency });
  });

export const documentFile = (services: FacadeServices) =>
  page(services, '/cases/{caseId}/documents/{documentId}/docx', ({ by, request, response }) =>
    sendDocument(response, by, { caseId: caseIdOf(request), documentId: idOf(request, 'documentId') }, services));

export const disclosurePage = (services: FacadeServices) =>
  page(services, '/cases/{caseId}/disclosure', async ({ by, request, response, frame }) => {
    const caseId = caseIdOf(request);
    const preview = await services.unitOfWork.run(async (context) => {
      const disclosure = await context.disclosures.latest(caseId);
      return readDisclosure(context, by, disclosure?.id ?? caseId);
    });
    render(response, './disclosure', { ...frame('公示预览'), preview, caseId });
  });

export const archiveFile = (services: FacadeServices) =>
  page(services, '/cases/{caseId}/archive', ({ by, request, response }) => sendArchive(response, by, caseIdOf(request), services));
