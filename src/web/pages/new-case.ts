import { BusinessError } from '../../base/business-error';
import { caseSourceNames, partyKindNames } from '../../law/case/case';
import { dayOf } from '../../law/calendar/day';
import { newId } from '../../base/ids';
import { doubtsAbout, registerCaseInput } from '../../stages/intake';
import { enterCase } from '../enter-case';
import { type FieldError, InvalidInput } from '../http/invalid-input';
import { parse } from '../http/parse';
import { problemOf } from '../http/problem';
import type { FacadeServices } from '../services';
import { officerChoices } from './choices';
import { fieldsOf } from './form-fields';
import { type FormBody, formValues, readForm, type FormValues } from './form-values';
import { page, type PageCall } from './page';
import { render } from './render';

/** The form's own field beside those of the case: pressing the button twice registers once. */
const once = 'once';
/** 已核对: what looks wrong is entered all the same. */
const checked = 'idNumberChecked';

export const newCase = (services: FacadeServices) =>
  page(services, '/cases/new', async (call) => {
    requireHandler(call);
    await showForm(call, { once: [newId()], officerIds: [call.by.id], discoveredOn: [dayOf(services.clock.now())] });
  });

export const takeNewCase = (services: FacadeServices) =>
  page(services, '/cases/new', async (call) => {
    const { [once]: key, [checked]: confirmed, ...values } = formValues(call.request.body as FormBody);
    try {
      const input = parse(registerCaseInput, readForm(registerCaseInput, values));
      const doubts = confirmed ? [] : doubtsAbout(input);
      if (doubts.length > 0) throw new InvalidInput(doubts);
      const { id } = await enterCase(services, call.by, input, key?.[0]);
      call.response.redirect(303, `/cases/${id}`);
    } catch (error) {
      if (!(error instanceof BusinessError)) throw error;
      const { errors, detail, status } = problemOf(error);
      const again: FormValues = confirmed ? { [checked]: confirmed } : {};
      await showForm(call, { ...values, ...again, [once]: [newId()] }, errors, detail, status);
    }
  });

function requireHandler({ by }: PageCall): void {
  if (!by.roles.includes('handler')) throw new BusinessError('FORBIDDEN', '只有承办人员可以登记案件');
}

async function showForm(
  { by, services, response, frame }: PageCall,
  values: FormValues,
  errors: FieldError[] = [],
  problem?: string,
  status = 200,
): Promise<void> {
  const fields = fieldsOf(registerCaseInput, values, errors, {
    choices: {
      source: caseSourceNames,
      'party.kind': partyKindNames,
      officerIds: await officerChoices(services, by.agencyId),
    },
    hidden: ['agencyId'],
    hints: {
      number: '立案后自动编号；已有案号的填写',
      matter: '违法行为的种类，不写姓名、证件号码、电话等个人信息',
      officerIds: '不少于两人，执法证件须在有效期内',
      'party.idNumber': '自然人填写身份证号；单位填写统一社会信用代码',
      'party.electronicDeliveryConsent': '仅在当事人签署确认书后勾选（行政处罚法第六十一条）',
    },
  });
  render(
    response,
    './form-page',
    {
      ...frame('登记案件'),
      heading: '登记案件',
      intro: '登记后由机关负责人审批是否立案（行政处罚法第五十四条）。',
      action: '/cases/new',
      back: '/cases',
      submit: '登记',
      fields,
      once: values[once]?.[0],
      confirm: doubtful(values, errors) && {
        name: checked,
        label: '证件号码已核对',
        on: values[checked] !== undefined,
      },
      problem,
      faults: errors.length,
    },
    status,
  );
}

const doubtful = (values: FormValues, errors: FieldError[]) =>
  values[checked] !== undefined || errors.some(({ code }) => code === 'CHECK_DIGIT');
