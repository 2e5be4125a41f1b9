import { actDigestToSign, actOnCase, readCaseFile, requireAct } from '../../host';
import type { AnyAct } from '../../ports/act';
import { parse } from '../http/parse';
import { challengeFor } from '../passkeys';
import { noteCaseViewed } from '../note-reading';
import type { FacadeServices } from '../services';
import { type CaseDetail, detailOf, readCase } from '../views/case-detail';
import { caseIdOf } from './case-id';
import { officerChoices } from './choices';
import { draftOf, dropDraft, findDraft, takeDraft } from './drafts';
import { fieldsOf, type FormTexts } from './form-fields';
import { formProblems, type FormProblems } from './form-problems';
import { type FormBody, formValues, readForm, valuesOf, type FormValues } from './form-values';
import { proofOf } from './proof-of';
import { page, type PageCall } from './page';
import { type FormPage, showForm } from './show-form';

export const showAct = (services: FacadeServices, act: AnyAct) =>
  page(services, `/cases/{caseId}/${act.page.path}`, async (call) => showActForm(call, act, await openCase(call, act)));

export const takeAct = (services: FacadeServices, act: AnyAct) =>
  page(services, `/cases/{caseId}/${act.page.path}`, async (call) => {
    const caseId = caseIdOf(call.request);
    const values = formValues(call.request.body as FormBody);
    try {
      const input = parse(act.input, readForm(act.input, values));
      await actOnCase(services.unitOfWork, call.by, caseId, act, input, await proofOf(call));
      await dropDraft(call, draftOf(call, act.name, caseId));
      call.response.redirect(303, `/cases/${caseId}`);
    } catch (error) {
      const refused = await refusedAct(call, act, error, values);
      await showActForm(call, act, { detail: await readDetail(call, caseId), values, refused });
    }
  });

/** What a passkey is to sign for what the form holds; a form that would be refused is not signed. */
export const challengeAct = (services: FacadeServices, act: AnyAct) =>
  page(services, `/cases/{caseId}/${act.page.path}/challenge`, async (call) => {
    const input = parse(act.input, readForm(act.input, formValues(call.request.body as FormBody)));
    const digest = await actDigestToSign(services.unitOfWork, call.by, caseIdOf(call.request), { act, input });
    call.response.json(await challengeFor(services, call.by.id, digest));
  });

export const keepAct = (services: FacadeServices, act: AnyAct) =>
  page(services, `/cases/{caseId}/${act.page.path}/draft`, async (call) => {
    const caseId = caseIdOf(call.request);
    await openCase(call, act);
    await takeDraft(call, draftOf(call, act.name, caseId), `/cases/${caseId}/${act.page.path}`);
  });

/** What is wrong with what was typed for this act. @throws as `formProblems` */
export const refusedAct = (
  { by, request, services }: PageCall,
  act: AnyAct,
  error: unknown,
  values: FormValues,
): Promise<FormProblems> =>
  formProblems(error, act.input, values, (given) =>
    services.unitOfWork.run(async (context) => {
      const file = await readCaseFile(context, caseIdOf(request));
      requireAct(file, by, act);
      await act.page.check?.(file, given);
    }),
  );

/** What a form needs of the case, and what it starts with: a kept draft, else the act's own. */
export type Opened = Pick<FormPage, 'draft' | 'refused'> & { detail: CaseDetail; values: FormValues };

/** @throws BusinessError NOT_FOUND, FORBIDDEN, NOT_ALLOWED_NOW before anybody fills in a form in vain */
export async function openCase(call: PageCall, act: AnyAct): Promise<Opened> {
  const { by, request, services } = call;
  const draft = await findDraft(call, draftOf(call, act.name, caseIdOf(request)));
  return services.unitOfWork.run(async (context) => {
    const file = await readCaseFile(context, caseIdOf(request));
    requireAct(file, by, act);
    await noteCaseViewed(context, by, file.case.id);
    const values = draft?.values ?? valuesOf(act.page.initial?.(file) ?? {});
    return { detail: await detailOf(file, by), values, draft };
  });
}

export const readDetail = ({ by, services }: PageCall, caseId: string): Promise<CaseDetail> =>
  services.unitOfWork.run((context) => readCase(context, by, caseId));

async function showActForm(call: PageCall, act: AnyAct, { values, ...opened }: Opened): Promise<void> {
  const { detail, refused } = opened;
  const texts = await textsOf(call.services, act, detail.case.agencyId);
  const fields = fieldsOf(act.input, values, refused?.errors, texts);
  showForm(call, { ...opened, ...actForm(act, detail), fields, signed: await signingOf(call, act) });
}

/** How an act that decides is signed; undefined for the others. */
async function signingOf({ by, services }: PageCall, act: AnyAct): Promise<FormPage['signed']> {
  if (act.signature !== 'required') return undefined;
  return { byPasskey: (await services.passkeys.ofPerson(by.id)).length > 0 };
}

/** What the form of every act says of the act itself. */
export const actForm = ({ title, page: { path, intro, submit } }: AnyAct, { case: { id } }: CaseDetail) => ({
  title,
  intro,
  submit,
  action: `/cases/${id}/${path}`,
  back: `/cases/${id}`,
});

async function textsOf(services: FacadeServices, act: AnyAct, agencyId: string): Promise<FormTexts> {
  const { officers = [], ...texts } = act.page.texts ?? {};
  const choices = officers.length > 0 ? await officerChoices(services, agencyId) : [];
  return { ...texts, choices: { ...texts.choices, ...Object.fromEntries(officers.map((field) => [field, choices])) } };
}
