import type { z } from 'zod';
import type { Context } from '../../ports/context';
import { outcomeNames } from '../../stages/investigation/findings';
import { draftFindings, findingsInput } from '../../stages/investigation/draft-findings';
import { defenceInput, receiveDefence } from '../../stages/defence/receive-defence';
import { officersInput, replaceOfficers } from '../../stages/officers/replace-officers';
import { revocationInput, revokeDecision } from '../../stages/decision/revoke-decision';
import type { Act } from '../../kinds/obstacles';
import { waiveDefence, waiverInput } from '../../stages/defence/waive-defence';
import type { Person } from '../../law/people/person';
import type { CaseDetail } from '../views/case-detail';
import type { FormTexts } from './form-fields';
import { defenceFormNames } from './names';

/** An act on a case with its own form; the same function does it for the API. */
export interface ActPage<S extends z.ZodType = z.ZodType> {
  act: Act;
  /** Last part of the address. */
  path: string;
  schema: S;
  intro: string;
  submit: string;
  texts: FormTexts;
  /** What the form starts with. */
  initial(detail: CaseDetail): object;
  run(context: Context, by: Person, caseId: string, input: z.output<S>): Promise<unknown>;
}

const actPage = <S extends z.ZodType>(definition: ActPage<S>): ActPage => definition as unknown as ActPage;

const noPersonalData = '请勿填写姓名、证件号码、电话等个人信息';

export const actPages: ActPage[] = [
  actPage({
    act: 'draft-findings', path: 'findings', schema: findingsInput, submit: '保存', run: draftFindings,
    intro: '保存后在待办任务“调查取证”中终结调查。已终结的结论不再改动，保存的是新一稿（行政处罚法第五十四条、第五十七条）。',
    texts: {
      choices: { outcome: outcomeNames },
      hints: { item: '本机关重大执法决定目录清单上的事项名称，例如：撤销教师资格；目录只按金额划分的可以不填', illegalGainYuan: '按违法所得计算罚款的（如民办教育促进法第六十四条）应当填写，供核对裁量基准', contractPriceYuan: '按工程造价计算罚款的（如城乡规划法第六十四条）应当填写', 'penalty.other': '例如：责令停止举办并退还所收费用', triggers: '有其中任何一项的，决定前须经法制审核（行政处罚法第五十八条）' },
    },
    initial: ({ findings }) => findings.at(-1) ?? { penalty: { fineYuan: 0, confiscationYuan: 0 } },
  }),
  actPage({
    act: 'receive-defence', path: 'defences', schema: defenceInput, submit: '登记', run: receiveDefence,
    intro: '当事人的陈述、申辩必须充分听取，不得因此给予更重的处罚（行政处罚法第四十五条）。',
    texts: { choices: { form: defenceFormNames } }, initial: () => ({ form: 'written' }),
  }),
  actPage({
    act: 'waive-defence', path: 'defence-waiver', schema: waiverInput, submit: '登记放弃', run: waiveDefence,
    intro: '只有当事人明确表示放弃陈述、申辩和听证时才登记；登记后期限即告结束（行政处罚法第六十二条）。',
    texts: { hints: { reason: noPersonalData } }, initial: () => ({}),
  }),
  actPage({
    act: 'replace-officers', path: 'officers', schema: officersInput, submit: '更换', run: replaceOfficers,
    intro: '执法人员不得少于两人，有利害关系的应当回避（行政处罚法第四十二条、第四十三条）。', texts: {},
    initial: (detail) => ({ officerIds: detail.case.officers.map(({ id }) => id) }),
  }),
  actPage({
    act: 'revoke-decision', path: 'revocation', schema: revocationInput, submit: '撤销决定', run: revokeDecision,
    intro: '撤销后应当在三个工作日内撤回公示并公开说明理由（行政处罚法第四十八条）。此操作不能恢复。',
    texts: { hints: { reason: `理由将向社会公开。${noPersonalData}` } }, initial: () => ({}),
  }),
];
