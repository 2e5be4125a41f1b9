import { acts } from '../../kinds';
import { dayOf } from '../../law/calendar/day';
import { activeElements } from '../active-elements';
import { readDisclosureOf } from '../read-disclosure';
import { readDocument } from '../read-document';
import type { FacadeServices } from '../services';
import { sendArchive } from '../files/send-archive';
import { sendDocument } from '../files/send-document';
import { readCase } from '../views/case-detail';
import { caseIdOf, idOf } from './case-id';
import { diagramsOf } from './diagrams';
import { page } from './page';
import { render, renderSections } from './render';

export const casePage = (services: FacadeServices) =>
  page(services, '/cases/{caseId}', async ({ by, request, response, frame }) => {
    const detail = await services.unitOfWork.run((context) => readCase(context, by, caseIdOf(request)));
    const active = await activeElements(services, detail.processInstanceKey);
    const actions = acts
      .filter(({ name }) => detail.openActs.includes(name))
      .map(({ title: label, page: { path } }) => ({ label, path }));
    render(response, './case', {
      ...frame(detail.case.matter),
      ...detail,
      actions,
      sections: renderSections(detail),
      today: dayOf(services.clock.now()),
      diagrams: await diagramsOf(services, active ?? []),
      processKnown: active !== null,
      started: detail.processInstanceKey !== null,
    });
  });

export const documentPage = (services: FacadeServices) =>
  page(services, '/cases/{caseId}/documents/{documentId}', async ({ by, request, response, frame }) => {
    const ids = { caseId: caseIdOf(request), documentId: idOf(request, 'documentId') };
    const { document, agency } = await services.unitOfWork.run((context) => readDocument(context, by, ids));
    render(response, './document', { ...frame(document.title), document, agency });
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
