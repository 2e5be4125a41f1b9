import { assertNoPersonalData } from '../../law/text/personal-data';
import { act } from '../../ports/act';
import { applyChange } from './apply-change';
import { changeKindNames, changerNames } from './change';
import { changeInput } from './change-input';
import { requireFitting } from './change-rules';
import { decisionRows } from './rows';
import { decisionView } from './view';

/**
 * 决定变动: revoked, changed, found unlawful or void, by the agency itself, its superior, the reconsideration body or a
 * court, entered by the head. The reason is made public: the disclosure is withdrawn within 3 working days (处罚法 48, 85).
 * @throws BusinessError PERSONAL_DATA_IN_TEXT, field reason; VALIDATION_FAILED
 */
export const revokeDecision = act({
  name: 'revoke-decision',
  title: '撤销、变更决定',
  roles: ['head'],
  signature: 'required',
  obstacle(file) {
    const decision = file.rows(decisionRows).latest();
    if (!decision) return '尚未作出决定';
    return decision.status === 'revoked' ? '决定已经撤销' : null;
  },
  input: changeInput,
  run(file, given) {
    assertNoPersonalData(given.reason, 'reason', file.party);
    const decision = file.rows(decisionRows).latest()!;
    requireFitting(given, { today: file.today, decidedOn: decision.decidedOn });
    return applyChange(file, decision, given);
  },
  api: {
    method: 'post',
    path: 'revocation',
    summary: '撤销、变更、确认违法、确认无效（机关负责人登记）；三个工作日内撤回公示',
    inputId: 'Revocation',
    status: 201,
    result: decisionView,
  },
  page: {
    path: 'revocation',
    intro:
      '决定被撤销、变更、确认违法或者无效的，应当在三个工作日内撤回公示并公开说明理由（行政处罚法第四十八条）。' +
      '由人民法院、行政复议机关或者上级机关作出的，填写其文书的文号和日期；本机关自行纠正的，文号由系统编。此操作不能恢复。',
    submit: '登记',
    texts: {
      choices: { kind: changeKindNames, changedBy: changerNames },
      hints: {
        reason: '理由将向社会公开。请勿填写姓名、证件号码、电话等个人信息',
        receivedOn: '不填的为今天；重新作出决定的，九十日自收到之日起计算',
        fineYuan: '只在变更时填写',
        confiscationYuan: '只在变更时填写',
      },
    },
    check: ({ today, rows }, given) =>
      requireFitting(given, { today, decidedOn: rows(decisionRows).latest()!.decidedOn }),
    initial: () => ({ kind: 'revoked', changedBy: 'agency' }),
  },
});
