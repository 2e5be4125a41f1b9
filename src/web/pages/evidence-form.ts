import { BusinessError } from '../../base/business-error';
import { evidenceKindNames } from '../../stages/evidence/evidence';
import { dayOf } from '../../law/calendar/day';
import { evidenceInput } from '../../stages/evidence/add-evidence';
import type { FieldError } from '../http/invalid-input';
import { problemOf } from '../http/problem';
import type { FacadeServices } from '../services';
import { acceptedEndings } from '../files/file-types';
import { sendEvidence } from '../files/send-evidence';
import { takeEvidence } from '../files/take-evidence';
import { readCase, type CaseDetail } from '../views/case-detail';
import { openCase } from './act-form';
import { caseIdOf, idOf } from './case-id';
import { requireCsrf } from './cookie';
import { fieldsOf } from './form-fields';
import { formValues, type FormValues } from './form-values';
import { actionNames } from './names';
import { page, type PageCall } from './page';
import { render } from './render';

const route = '/cases/{caseId}/evidence';

export const evidenceForm = (services: FacadeServices) =>
  page(services, route, async (call) => {
    const detail = await openCase(call, 'add-evidence');
    showForm(call, detail, { collectedOn: [dayOf(services.clock.now())], collectedBy: detail.case.officers.map(({ id }) => id) });
  });

export const takeEvidenceForm = (services: FacadeServices) =>
  page(services, route, async (call) => {
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
      const detail = await services.unitOfWork.run((context) => readCase(context, call.by, caseId));
      showForm(call, detail, values, errors, problem, status);
    }
  });

export const evidenceFile = (services: FacadeServices) =>
  page(services, `${route}/{evidenceId}/file`, ({ by, request, response }) =>
    sendEvidence(request, response, by, { caseId: caseIdOf(request), evidenceId: idOf(request, 'evidenceId') }, services));

function showForm(
  { response, frame, services }: PageCall, detail: CaseDetail, values: FormValues, errors: FieldError[] = [], problem?: string, status = 200,
): void {
  const officers = detail.case.officers.map(({ id, name }) => ({ value: id, label: `${name}（${id}）` }));
  const heading = actionNames['add-evidence'];
  render(response, './form-page', {
    ...frame(heading), heading, detail, action: `/cases/${detail.case.id}/evidence`, back: `/cases/${detail.case.id}`, submit: '上传', problem, faults: errors.length,
    intro: '证据应当合法取得、查证属实；文件保存后不能修改或者删除，并记录其 SM3 校验值（行政处罚法第四十六条、第四十七条）。',
    fields: fieldsOf(evidenceInput, values, errors, { choices: { kind: evidenceKindNames, collectedBy: officers }, hints: { collectedBy: '不少于两人' } }),
    upload: {
      accept: acceptedEndings.map((ending) => `.${ending}`).join(','), error: errors.find(({ field }) => field === 'file')?.message,
      hint: `可以上传 ${acceptedEndings.join('、')}，不超过 ${Math.max(1, Math.floor(services.maxFileBytes / 1048576))} MB`,
    },
  }, status);
}
