import { z } from 'zod';
import { paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { act } from '../../ports/act';
import { defenceWaived, defenceWaivedMessage, outsideWindow } from '../defence';
import { type Notice, noticeRows, noticeView } from '../notice';
import { askedIn, dueRequest } from './due';

/** `reason` says how, e.g. in writing; it stays in the record. */
const input = z.strictObject({ reason: paragraph(2000).describe('放弃的方式和依据') });

/**
 * The party expressly waives statement, defence and hearing (处罚法 62, 63).
 * @throws BusinessError PERSONAL_DATA_IN_TEXT, field reason
 */
export const waiveDefence = act({
  name: 'waive-defence',
  title: '登记放弃陈述申辩和听证',
  roles: ['handler'],
  obstacle: (file) => outsideWindow(file) ?? (dueRequest(askedIn(file)) ? stillAsked : null),
  input,
  run(file, { reason }) {
    assertNoPersonalData(reason, 'reason', file.party);
    const waived: Notice = { ...file.rows(noticeRows).latest()!, waivedOn: file.today };
    file.rows(noticeRows).save(waived);
    file.note(defenceWaived, { noticeId: waived.id }, { reason });
    file.send(defenceWaivedMessage, waived.id);
    return waived;
  },
  api: {
    method: 'post',
    path: 'defence-waiver',
    summary: '登记当事人放弃陈述、申辩和听证',
    inputId: 'Waiver',
    status: 201,
    result: noticeView,
  },
  page: {
    path: 'defence-waiver',
    intro: '只有当事人明确表示放弃陈述、申辩和听证时才登记；登记后期限即告结束（行政处罚法第六十二条）。',
    submit: '登记放弃',
    texts: { hints: { reason: '请勿填写姓名、证件号码、电话等个人信息' } },
  },
});

const stillAsked = '当事人已经要求听证；不再要求的，请登记撤回听证要求';
