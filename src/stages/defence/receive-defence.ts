import { z } from 'zod';
import { newId } from '../../base/ids';
import { paragraph } from '../../law/text/input-fields';
import { act } from '../../ports/act';
import { noticeRows } from '../notice';
import { type Defence, defenceFormNames, defenceForms } from './defence';
import { defenceReceivedMessage } from './messages';
import { outsideWindow } from './outside-window';
import { defenceReceived } from './record';
import { defenceRows } from './rows';
import { defenceView } from './view';

const input = z.strictObject({
  form: z.enum(defenceForms).describe('提出方式'),
  text: paragraph(20_000).describe('陈述申辩内容'),
});

/** Registers a statement and defence of the party (陈述申辩, 处罚法 45). */
export const receiveDefence = act({
  name: 'receive-defence',
  title: '登记陈述申辩',
  roles: ['handler'],
  obstacle: outsideWindow,
  input,
  run(file, { form, text }) {
    const { id: noticeId } = file.rows(noticeRows).latest()!;
    const received = { noticeId, receivedAt: file.now.toISOString(), receivedBy: file.by.id };
    const defence: Defence = { ...pending, ...received, id: newId(), caseId: file.case.id, form, text };
    file.rows(defenceRows).save(defence);
    file.note(defenceReceived, { defenceId: defence.id, noticeId }, { form });
    file.send(defenceReceivedMessage, defence.id);
    return defence;
  },
  api: {
    method: 'post',
    path: 'defences',
    summary: '登记陈述申辩',
    inputId: 'DefenceToRegister',
    status: 201,
    result: defenceView,
  },
  page: {
    path: 'defences',
    intro: '当事人的陈述、申辩必须充分听取，不得因此给予更重的处罚（行政处罚法第四十五条）。',
    submit: '登记',
    texts: { choices: { form: defenceFormNames } },
    initial: () => ({ form: 'written' }),
  },
});

const pending = { finding: null, findingReason: null, reviewedBy: null, reviewedAt: null };
