import type { Draft } from '../../ports/stores';
import type { CaseDetail } from '../views/case-detail';
import type { FieldView } from './form-fields';
import type { FormProblems } from './form-problems';
import { summaryOf } from './form-summary';
import type { PageCall } from './page';
import { render } from './render';

/** A form as its page draws it. Texts are Chinese. */
export interface FormPage {
  title: string;
  intro: string;
  /** Where it is sent; drafts go to /draft below. */
  action: string;
  back: string;
  submit: string;
  fields: FieldView[];
  /** The case it belongs to. */
  detail?: CaseDetail;
  refused?: FormProblems;
  /** The draft that its values come from. */
  draft?: Draft | null;
  /** Key that makes a repeated submission the same. */
  once?: string;
  /** A file that comes with it. */
  upload?: { address: string; most: number; accept: string; hint: string; error?: string };
  /** What looks wrong is sent all the same once this is ticked. */
  confirm?: { name: string; label: string; on: boolean };
  /** Sending it is signing it, with a passkey where the person has one. */
  signed?: { byPasskey: boolean };
  /** Further script elements of the page. */
  scripts?: string;
}

const signingScripts =
  '<script src="/case-pages/webauthn.js" defer></script><script src="/case-pages/sign-act.js" defer></script>';

/** Sends the form; after a refusal with everything that is wrong on top. */
export function showForm({ response, frame }: PageCall, form: FormPage): void {
  const { title, refused, fields } = form;
  const summary = refused ? summaryOf(refused.errors, fields) : [];
  render(
    response,
    './form-page',
    {
      ...form,
      ...frame(refused ? `需要改正：${title}` : title),
      head: `<script type="module" src="/case-pages/form.js"></script>${form.scripts ?? ''}${form.signed?.byPasskey ? signingScripts : ''}`,
      heading: title,
      summary: refused && summary.length === 0 ? [{ message: refused.detail }] : summary,
    },
    refused?.status ?? 200,
  );
}
