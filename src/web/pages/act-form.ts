import { BusinessError } from '../../base/business-error';
import { requireRight } from '../../kinds/access';
import { requireStage, type Act } from '../../kinds/obstacles';
import { standingOf } from '../../kinds/standing';
import { actOnCase } from '../act-on-case';
import type { FieldError } from '../http/invalid-input';
import { parse } from '../http/parse';
import { problemOf } from '../http/problem';
import type { FacadeServices } from '../services';
import { readCase, type CaseDetail } from '../views/case-detail';
import type { ActPage } from './act-pages';
import { caseIdOf } from './case-id';
import { officerChoices } from './choices';
import { fieldsOf } from './form-fields';
import { formValues, readForm, valuesOf, type FormValues } from './form-values';
import { actionNames } from './names';
import { page, type PageCall } from './page';
import { render } from './render';

export const showAct = (services: FacadeServices, act: ActPage) =>
  page(services, `/cases/{caseId}/${act.path}`, async (call) => {
    const detail = await openCase(call, act.act);
    await showForm(call, act, detail, valuesOf(act.initial(detail)));
  });

export const takeAct = (services: FacadeServices, act: ActPage) =>
  page(services, `/cases/{caseId}/${act.path}`, async (call) => {
    const caseId = caseIdOf(call.request);
    const values = formValues(call.request.body);
    try {
      const input = parse(act.schema, readForm(act.schema, values));
      await actOnCase(services, call.by, caseId, (context) => act.run(context, call.by, caseId, input));
      services.nudgeRelay();
      call.response.redirect(303, `/cases/${caseId}`);
    } catch (error) {
      if (!(error instanceof BusinessError)) throw error;
      const { errors, detail: problem, status } = problemOf(error);
      if (status === 403 || status === 404) throw error;
      const detail = await services.unitOfWork.run((context) => readCase(context, call.by, caseId));
      await showForm(call, act, detail, values, errors, problem, status);
    }
  });

/** @throws BusinessError NOT_FOUND, FORBIDDEN, NOT_ALLOWED_NOW before anybody fills in a form in vain */
export const openCase = ({ by, request, services }: PageCall, act: Act): Promise<CaseDetail> =>
  services.unitOfWork.run(async (context) => {
    const row = await context.cases.get(caseIdOf(request));
    requireRight(by, row, act);
    requireStage(act, await standingOf(context, row));
    return readCase(context, by, row.id);
  });

async function showForm(
  { services, response, frame }: PageCall, act: ActPage, detail: CaseDetail, values: FormValues, errors: FieldError[] = [], problem?: string, status = 200,
): Promise<void> {
  const officers = act.act === 'replace-officers' && { officerIds: await officerChoices(services, detail.case.agencyId) };
  const heading = actionNames[act.act];
  render(response, './form-page', {
    ...frame(heading), heading, intro: act.intro, detail, action: `/cases/${detail.case.id}/${act.path}`, back: `/cases/${detail.case.id}`, submit: act.submit,
    fields: fieldsOf(act.schema, values, errors, { ...act.texts, choices: { ...act.texts.choices, ...officers } }), problem, faults: errors.length,
  }, status);
}
