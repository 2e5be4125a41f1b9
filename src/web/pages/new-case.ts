import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import { penalty } from '../../kinds';
import { dayOf } from '../../law/calendar/day';
import { caseSourceNames, partyKindNames } from '../../law/case/case';
import { checkRegistration, doubtsAbout, registerCaseInput, type RegisterCaseInput } from '../../stages/intake';
import { enterCase } from '../enter-case';
import { type FieldError, InvalidInput } from '../http/invalid-input';
import { parse } from '../http/parse';
import type { FacadeServices } from '../services';
import { officerChoices } from './choices';
import { draftOf, dropDraft, findDraft, takeDraft } from './drafts';
import { fieldsOf } from './form-fields';
import { formProblems } from './form-problems';
import { type FormBody, formValues, readForm, type FormValues } from './form-values';
import { page, type PageCall } from './page';
import { type FormPage, showForm } from './show-form';

/** 已核对: what looks wrong is entered all the same. */
const checked = 'idNumberChecked';
const action = '/cases/new';
const form = 'register-case';

export const newCase = (services: FacadeServices) =>
  page(services, action, async (call) => {
    requireHandler(call);
    const draft = await findDraft(call, draftOf(call, form, null));
    const start = { officerIds: [call.by.id], discoveredOn: [dayOf(services.clock.now())] };
    await showNewCase(call, draft?.values ?? start, { draft });
  });

export const keepNewCase = (services: FacadeServices) =>
  page(services, `${action}/draft`, async (call) => {
    requireHandler(call);
    await takeDraft(call, draftOf(call, form, null), action);
  });

/** `once` is the form's own field beside those of the case: pressing the button twice registers once. */
export const takeNewCase = (services: FacadeServices) =>
  page(services, action, async (call) => {
    const { once, [checked]: confirmed, ...values } = formValues(call.request.body as FormBody);
    const read = readForm(registerCaseInput, values);
    try {
      const input = parse(registerCaseInput, read);
      const doubts = confirmed ? [] : doubtsAbout(input);
      if (doubts.length > 0) throw new InvalidInput(doubts);
      const { id } = await enterCase(services, call.by, input, once?.[0]);
      await dropDraft(call, draftOf(call, form, null));
      call.response.redirect(303, `/cases/${id}`);
    } catch (error) {
      const refused = await formProblems(error, registerCaseInput, values, (given) =>
        services.unitOfWork.run((context) =>
          checkRegistration(
            { ...context, by: call.by, kind: penalty, now: context.clock.now() },
            // Whoever is named in the matter is found, though something else of the party is wrong.
            { party: read.party as RegisterCaseInput['party'], ...given },
          ),
        ),
      );
      const again: FormValues = confirmed ? { [checked]: confirmed } : {};
      await showNewCase(call, { ...values, ...again }, { refused });
    }
  });

function requireHandler({ by }: PageCall): void {
  if (!by.roles.includes('handler')) throw new BusinessError('FORBIDDEN', '只有承办人员可以登记案件');
}

async function showNewCase(
  call: PageCall,
  values: FormValues,
  state: Pick<FormPage, 'draft' | 'refused'>,
): Promise<void> {
  const officerIds = await officerChoices(call.services, call.by.agencyId);
  const choices = { source: caseSourceNames, 'party.kind': partyKindNames, officerIds };
  showForm(call, {
    ...state,
    title: '登记案件',
    intro: '登记后由机关负责人审批是否立案（行政处罚法第五十四条）。',
    action,
    back: '/cases',
    submit: '登记',
    once: newId(),
    confirm: doubtful(values, state.refused?.errors ?? [])
      ? { name: checked, label: '证件号码已核对', on: values[checked] !== undefined }
      : undefined,
    fields: fieldsOf(registerCaseInput, values, state.refused?.errors, { choices, hints, hidden: ['agencyId'] }),
  });
}

const hints = {
  number: '立案后自动编号；已有案号的填写',
  matter: '违法行为的种类，不写姓名、证件号码、电话等个人信息',
  officerIds: '不少于两人，执法证件须在有效期内',
  'party.idNumber': '自然人填写身份证号；单位填写统一社会信用代码',
  'party.electronicDeliveryConsent': '仅在当事人签署确认书后勾选（行政处罚法第六十一条）',
};

const doubtful = (values: FormValues, errors: FieldError[]) =>
  values[checked] !== undefined || errors.some(({ code }) => code === 'CHECK_DIGIT');
