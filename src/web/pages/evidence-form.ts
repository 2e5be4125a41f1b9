import { BusinessError } from '../../base/business-error';
import { evidenceAct } from '../../stages/evidence';
import { acceptedEndings } from '../files/file-types';
import { sendEvidence } from '../files/send-evidence';
import { takeEvidence } from '../files/take-evidence';
import { problemOf } from '../http/problem';
import type { FacadeServices } from '../services';
import { openCase, readDetail, type Shown } from './act-form';
import { caseIdOf, idOf } from './case-id';
import { requireCsrf } from './cookie';
import { fieldsOf } from './form-fields';
import { formValues, type FormValues, valuesOf } from './form-values';
import { page, type PageCall } from './page';
import { render } from './render';

/** With them several files at once go up in parts; without, the form sends one. */
const scripts = ['tus.js', 'upload.js'].map((name) => `<script src="/case-pages/${name}" defer></script>`).join('');

const route = '/cases/{caseId}/evidence';

export const evidenceForm = (services: FacadeServices) =>
  page(services, route, async (call) => {
    const { detail, initial } = await openCase(call, evidenceAct);
    showForm(call, { detail, values: valuesOf(initial) });
  });

export const takeEvidenceForm = (services: FacadeServices) =>
  page(
    services,
    route,
    async (call) => {
      const caseId = caseIdOf(call.request);
      let values: FormValues = {};
      try {
        await takeEvidence(call.request, call.by, caseId, services, ({ _csrf, ...fields }) => {
          requireCsrf(call.token, _csrf?.[0]);
          values = formValues(fields);
          return fields;
        });
        call.response.redirect(303, `/cases/${caseId}#evidence`);
      } catch (error) {
        if (!(error instanceof BusinessError)) throw error;
        const { errors, detail: problem, status } = problemOf(error);
        if (status === 403 || status === 404) throw error;
        showForm(call, { detail: await readDetail(call, caseId), values, errors, problem, status });
      }
    },
    { takesFile: true },
  );

export const evidenceFile = (services: FacadeServices) =>
  page(services, `${route}/{evidenceId}/file`, ({ by, request, response }) =>
    sendEvidence(
      request,
      response,
      by,
      { caseId: caseIdOf(request), evidenceId: idOf(request, 'evidenceId') },
      services,
    ),
  );

function showForm({ response, frame, services }: PageCall, shown: Shown): void {
  const { detail, values, errors = [], problem, status = 200 } = shown;
  const { title, input, page: texts } = evidenceAct;
  const collectedBy = detail.case.officers.map(({ id, name }) => ({ value: id, label: `${name}（${id}）` }));
  const megabytes = Math.max(1, Math.floor(services.maxFileBytes / 1048576));
  render(
    response,
    './form-page',
    {
      head: scripts,
      ...frame(title),
      heading: title,
      detail,
      action: `/cases/${detail.case.id}/evidence`,
      back: `/cases/${detail.case.id}`,
      submit: texts.submit,
      problem,
      faults: errors.length,
      intro: texts.intro,
      fields: fieldsOf(input, values, errors, { ...texts.texts, choices: { ...texts.texts?.choices, collectedBy } }),
      upload: {
        address: `/cases/${detail.case.id}/uploads`,
        most: services.maxFileBytes,
        accept: acceptedEndings.map((ending) => `.${ending}`).join(','),
        error: errors.find(({ field }) => field === 'file')?.message,
        hint: `可以上传 ${acceptedEndings.join('、')}，不超过 ${megabytes} MB`,
      },
    },
    status,
  );
}
