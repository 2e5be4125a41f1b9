import { z } from 'zod';
import { newId } from '../../base/ids';
import { paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { act } from '../../ports/act';
import type { Hearing } from './hearing';
import { hearingChangedMessage } from './messages';
import { hearingWithdrawn } from './record';
import { hearingRows } from './rows';
import { runningHearing } from './state';
import { hearingOf, hearingView } from './view';

/** The party no longer wants the hearing (撤回听证要求): it ends, and the case goes on without it. */
export const withdrawHearing = act({
  name: 'withdraw-hearing',
  title: '登记撤回听证要求',
  roles: ['handler'],
  obstacle: (file) => (runningHearing(file) ? null : '本案没有正在办理的听证'),
  input: z.strictObject({ reason: paragraph(2000).describe('撤回的方式和依据') }),
  run(file, { reason }) {
    assertNoPersonalData(reason, 'reason', file.party);
    const hearing = runningHearing(file)!;
    const ended: Hearing = {
      ...hearing,
      outcome: 'withdrawn',
      outcomeReason: reason,
      endedAt: file.now.toISOString(),
    };
    file.rows(hearingRows).save(ended);
    file.note(hearingWithdrawn, { hearingId: hearing.id }, { reason });
    file.send(hearingChangedMessage, newId(), {}, hearing.id);
    return ended;
  },
  api: {
    method: 'post',
    path: 'hearing/withdrawal',
    summary: '登记当事人撤回听证要求',
    inputId: 'HearingWithdrawal',
    status: 200,
    result: hearingView,
    show: hearingOf,
  },
  page: {
    path: 'hearing/withdrawal',
    intro: '只有当事人明确撤回听证要求时才登记；登记后听证即告终止。',
    submit: '登记撤回',
    texts: { hints: { reason: '请勿填写姓名、证件号码、电话等个人信息' } },
  },
});
