import { z } from 'zod';
import { newId } from '../../base/ids';
import { day, paragraph } from '../../law/text/input-fields';
import { act } from '../../ports/act';
import { noticeRows } from '../notice';
import { type Defence, defenceFormNames, defenceForms, defenceKindNames, defenceKinds } from './defence';
import { defenceReceivedMessage } from './messages';
import { tooEarlyOrDecided } from './outside-window';
import { defenceReceived } from './record';
import { isLate, requireReceivable } from './request-rules';
import { defenceRows } from './rows';
import { defenceView } from './view';

const input = z.strictObject({
  kind: z.enum(defenceKinds).optional().describe('事项'),
  form: z.enum(defenceForms).describe('提出方式'),
  madeOn: day().optional().describe('提出日期'),
  text: paragraph(20_000).describe('内容'),
});

/**
 * Registers what the party says to the notice: a statement and defence (陈述申辩, 处罚法 45), late ones too, or that it asks
 * for a hearing (63, 64).
 * @throws BusinessError VALIDATION_FAILED, fields madeOn and kind
 */
export const receiveDefence = act({
  name: 'receive-defence',
  title: '登记陈述申辩、听证要求',
  roles: ['handler'],
  obstacle: tooEarlyOrDecided,
  input,
  run(file, { kind = 'statement', form, text, madeOn = file.today }) {
    requireReceivable(file, { kind, form, madeOn });
    const notice = file.rows(noticeRows).latest()!;
    const { id: noticeId } = notice;
    const late = isLate(notice, madeOn);
    const received = { noticeId, kind, form, madeOn, late, receivedAt: file.now.toISOString(), receivedBy: file.by.id };
    const defence: Defence = { ...pending, ...received, id: newId(), caseId: file.case.id, text };
    file.rows(defenceRows).save(defence);
    file.note(defenceReceived, { defenceId: defence.id, noticeId, kind, madeOn, late }, { form });
    file.send(defenceReceivedMessage, defence.id);
    return defence;
  },
  api: {
    method: 'post',
    path: 'defences',
    summary: '登记陈述申辩或者听证要求',
    inputId: 'DefenceToRegister',
    status: 201,
    result: defenceView,
  },
  page: {
    path: 'defences',
    intro:
      '当事人的陈述、申辩必须充分听取，不得因此给予更重的处罚（行政处罚法第四十五条）；期限届满之后、决定之前提出的也要登记、复核。' +
      '当事人要求听证的，选“要求听证”（第六十三条、第六十四条）。',
    submit: '登记',
    texts: {
      choices: { kind: defenceKindNames, form: defenceFormNames },
      hints: { madeOn: '邮寄的填寄出的邮戳日期，其他的填收到日期；不填为今天' },
    },
    check: requireReceivable,
    initial: ({ today }) => ({ kind: 'statement', form: 'written', madeOn: today }),
  },
});

const pending = { finding: null, findingReason: null, reviewedBy: null, reviewedAt: null };
