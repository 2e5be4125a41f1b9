import { BusinessError } from '../../base/business-error';
import { actOnCase, readCaseFile, requireAct } from '../../host';
import type { Person } from '../../law/people/person';
import type { AnyAct } from '../../ports/act';
import type { CaseFile } from '../../ports/case-file';
import type { Context } from '../../ports/context';
import type { FieldError } from '../http/invalid-input';
import { parse } from '../http/parse';
import { problemOf } from '../http/problem';
import type { FacadeServices } from '../services';
import { type CaseDetail, detailOf } from '../views/case-detail';
import { caseIdOf } from './case-id';
import { officerChoices } from './choices';
import { fieldsOf, type FormTexts } from './form-fields';
import { type FormBody, formValues, readForm, valuesOf, type FormValues } from './form-values';
import { page, type PageCall } from './page';
import { render } from './render';

export const showAct = (services: FacadeServices, act: AnyAct) =>
  page(services, `/cases/{caseId}/${act.page.path}`, async (call) => {
    const { detail, initial } = await openCase(call, act);
    await showForm(call, act, { detail, values: valuesOf(initial) });
  });

export const takeAct = (services: FacadeServices, act: AnyAct) =>
  page(services, `/cases/{caseId}/${act.page.path}`, async (call) => {
    const caseId = caseIdOf(call.request);
    const values = formValues(call.request.body as FormBody);
    try {
      const input = parse(act.input, readForm(act.input, values));
      await actOnCase(services.unitOfWork, call.by, caseId, act, input);
      call.response.redirect(303, `/cases/${caseId}`);
    } catch (error) {
      if (!(error instanceof BusinessError)) throw error;
      const { errors, detail: problem, status } = problemOf(error);
      if (status === 403 || status === 404) throw error;
      const detail = await readDetail(call, caseId);
      await showForm(call, act, { detail, values, errors, problem, status });
    }
  });

/** What a form needs of the case, and what it starts with. */
export interface Opened {
  detail: CaseDetail;
  initial: object;
}

/** @throws BusinessError NOT_FOUND, FORBIDDEN, NOT_ALLOWED_NOW before anybody fills in a form in vain */
export const openCase = ({ by, request, services }: PageCall, act: AnyAct): Promise<Opened> =>
  services.unitOfWork.run(async (context) => {
    const file = await readCaseFile(context, caseIdOf(request));
    requireAct(file, by, act);
    return { detail: await detailOf(file, by), initial: act.page.initial?.(file) ?? {} };
  });

export const readDetail = ({ by, services }: PageCall, caseId: string): Promise<CaseDetail> =>
  services.unitOfWork.run(async (context: Context) => detailFor(await readCaseFile(context, caseId), by));

const detailFor = (file: CaseFile, by: Person) => detailOf(file, by);

export interface Shown {
  detail: CaseDetail;
  values: FormValues;
  errors?: FieldError[];
  problem?: string;
  status?: number;
}

async function showForm(call: PageCall, act: AnyAct, shown: Shown): Promise<void> {
  const { services, response, frame } = call;
  const { detail, values, errors = [], problem, status = 200 } = shown;
  const texts = await textsOf(services, act, detail.case.agencyId);
  render(
    response,
    './form-page',
    {
      ...frame(act.title),
      heading: act.title,
      intro: act.page.intro,
      detail,
      action: `/cases/${detail.case.id}/${act.page.path}`,
      back: `/cases/${detail.case.id}`,
      submit: act.page.submit,
      fields: fieldsOf(act.input, values, errors, texts),
      problem,
      faults: errors.length,
    },
    status,
  );
}

async function textsOf(services: FacadeServices, act: AnyAct, agencyId: string): Promise<FormTexts> {
  const { officers = [], ...texts } = act.page.texts ?? {};
  const choices = officers.length > 0 ? await officerChoices(services, agencyId) : [];
  return { ...texts, choices: { ...texts.choices, ...Object.fromEntries(officers.map((field) => [field, choices])) } };
}
