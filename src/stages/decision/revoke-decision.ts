import { z } from 'zod';
import { paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { act } from '../../ports/act';
import type { Decision } from './decision';
import { deliverLimit, payLimit, withdrawLimit } from './limits';
import { decisionRevokedMessage } from './messages';
import { decisionRevoked } from './record';
import { decisionRows } from './rows';
import { decisionView } from './view';

const input = z.strictObject({ reason: paragraph(1000).describe('撤销理由') });

/**
 * 撤销决定 by the head. The reason is made public: the disclosure is withdrawn within 3 working days (处罚法 48, 85).
 * @throws BusinessError PERSONAL_DATA_IN_TEXT, field reason
 */
export const revokeDecision = act({
  name: 'revoke-decision',
  title: '撤销决定',
  roles: ['head'],
  signature: 'required',
  obstacle(file) {
    const decision = file.rows(decisionRows).latest();
    if (!decision) return '尚未作出决定';
    return decision.status === 'revoked' ? '决定已经撤销' : null;
  },
  input,
  async run(file, { reason }) {
    assertNoPersonalData(reason, 'reason', file.party);
    const decisions = file.rows(decisionRows);
    const decision: Decision = {
      ...decisions.latest()!,
      status: 'revoked',
      revokedOn: file.today,
      revokedReason: reason,
    };
    decisions.save(decision);
    for (const limit of [deliverLimit, payLimit]) file.limits.end(limit, file.today, '决定已撤销');
    await file.limits.open(withdrawLimit, file.today);
    file.note(decisionRevoked, { decisionId: decision.id }, { reason });
    file.send(decisionRevokedMessage, decision.id, {}, decision.id);
    return decision;
  },
  api: {
    method: 'post',
    path: 'revocation',
    summary: '撤销决定（机关负责人）；三个工作日内撤回公示',
    inputId: 'Revocation',
    status: 201,
    result: decisionView,
  },
  page: {
    path: 'revocation',
    intro: '撤销后应当在三个工作日内撤回公示并公开说明理由（行政处罚法第四十八条）。此操作不能恢复。',
    submit: '撤销决定',
    texts: { hints: { reason: '理由将向社会公开。请勿填写姓名、证件号码、电话等个人信息' } },
  },
});
