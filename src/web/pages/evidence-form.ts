import { typedDay } from '../../law/text/typed';
import { evidenceAct } from '../../stages/evidence';
import { acceptedEndings } from '../files/file-types';
import { sendEvidence } from '../files/send-evidence';
import { takeEvidence } from '../files/take-evidence';
import type { FacadeServices } from '../services';
import { actForm, openCase, type Opened, readDetail, refusedAct } from './act-form';
import { caseIdOf, idOf } from './case-id';
import { requireCsrf } from './cookie';
import { draftOf, dropDraft } from './drafts';
import { fieldsOf } from './form-fields';
import { formValues, type FormValues } from './form-values';
import { page, type PageCall } from './page';
import { showForm } from './show-form';

/** With them several files at once go up in parts; without, the form sends one. */
const scripts = ['tus.js', 'upload.js'].map((name) => `<script src="/case-pages/${name}" defer></script>`).join('');

const route = '/cases/{caseId}/evidence';

export const evidenceForm = (services: FacadeServices) =>
  page(services, route, async (call) => showEvidenceForm(call, await openCase(call, evidenceAct)));

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
          const { collectedOn } = fields;
          return collectedOn ? { ...fields, collectedOn: collectedOn.map(typedDay) } : fields;
        });
        await dropDraft(call, draftOf(call, evidenceAct.name, caseId));
        call.response.redirect(303, `/cases/${caseId}#evidence`);
      } catch (error) {
        const refused = await refusedAct(call, evidenceAct, error, values);
        showEvidenceForm(call, { detail: await readDetail(call, caseId), values, refused });
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

function showEvidenceForm(call: PageCall, { values, ...opened }: Opened): void {
  const { detail, refused } = opened;
  const { input, page: texts } = evidenceAct;
  const collectedBy = detail.case.officers.map(({ id, name }) => ({ value: id, label: `${name}（${id}）` }));
  const megabytes = Math.max(1, Math.floor(call.services.maxFileBytes / 1048576));
  showForm(call, {
    scripts,
    ...opened,
    ...actForm(evidenceAct, detail),
    fields: fieldsOf(input, values, refused?.errors, {
      ...texts.texts,
      choices: { ...texts.texts?.choices, collectedBy },
    }),
    upload: {
      address: `/cases/${detail.case.id}/uploads`,
      most: call.services.maxFileBytes,
      accept: acceptedEndings.map((ending) => `.${ending}`).join(','),
      error: refused?.errors.find(({ field }) => field === 'file')?.message,
      hint: `可以上传 ${acceptedEndings.join('、')}，不超过 ${megabytes} MB`,
    },
  });
}
