import type { Draft, DraftKey } from '../../ports/stores';
import { type FormBody, formValues } from './form-values';
import type { PageCall } from './page';

/** Fields of the form that are no content: the session's token, the key against sending twice, and the button. */
const notContent = ['_csrf', 'once', 'drop'];

/** Of the person's own form for this case; `caseId` null: for a case that is to be registered. */
export const draftOf = ({ by }: PageCall, form: string, caseId: string | null): DraftKey => ({
  personId: by.id,
  subject: caseId ?? 'new',
  form,
});

export const findDraft = ({ services }: PageCall, key: DraftKey): Promise<Draft | null> =>
  services.unitOfWork.run(({ drafts }) => drafts.find(key));

export const dropDraft = ({ services }: PageCall, key: DraftKey): Promise<void> =>
  services.unitOfWork.run(({ drafts }) => drafts.drop(key));

/** Keeps what was typed so far, or drops what was kept (button `drop`), and shows the form again. */
export async function takeDraft(call: PageCall, key: DraftKey, form: string): Promise<void> {
  const body = (call.request.body ?? {}) as FormBody;
  const content = Object.entries(formValues(body)).filter(([name]) => !notContent.includes(name));
  const { unitOfWork, clock } = call.services;
  if (body.drop !== undefined) await dropDraft(call, key);
  else await unitOfWork.run(({ drafts }) => drafts.keep(key, Object.fromEntries(content), clock.now()));
  call.response.redirect(303, form);
}
