import { z } from 'zod';
import { paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { eventsOf } from './account-of';
import { type ExecutionEvent, ofKind, suspensionNames, terminationNames } from './event';
import { executionAct } from './execution-act';
import { keepEvent } from './keep-event';
import { stopPaper } from './papers';
import { stopText } from './stop-text';

export const isSuspended = (events: readonly ExecutionEvent[]): boolean =>
  ofKind(events, 'suspended').length > ofKind(events, 'resumed').length;

const noPersonalData = { reason: '请勿填写姓名、证件号码、电话等个人信息' };
const reason = paragraph(1000).describe('理由');
const keysOf = <T extends string>(names: Record<T, string>) => Object.keys(names) as [T, ...T[]];

/** 中止执行 by the head (强制法 39). @throws BusinessError PERSONAL_DATA_IN_TEXT */
export const suspendExecution = executionAct({
  name: 'suspend-execution',
  title: '中止执行',
  role: 'head',
  obstacle: (file, { id }) => (isSuspended(eventsOf(file, id)) ? '执行已经中止' : null),
  input: z.strictObject({ ground: z.enum(keysOf(suspensionNames)).describe('情形'), reason }),
  run(file, details, decision) {
    assertNoPersonalData(details.reason, 'reason', file.party);
    return keepEvent(file, decision.id, { kind: 'suspended', happenedOn: file.today, details }, true);
  },
  path: 'suspensions',
  inputId: 'Suspension',
  intro:
    '中止的情形消失后恢复执行；没有明显社会危害、当事人确无能力履行，中止满三年未恢复的，不再执行（行政强制法第三十九条）。',
  texts: { choices: { ground: suspensionNames }, hints: noPersonalData },
});

/** 恢复执行 by the head (强制法 39). @throws BusinessError PERSONAL_DATA_IN_TEXT */
export const resumeExecution = executionAct({
  name: 'resume-execution',
  title: '恢复执行',
  role: 'head',
  obstacle: (file, { id }) => (isSuspended(eventsOf(file, id)) ? null : '执行没有中止'),
  input: z.strictObject({ reason }),
  run(file, details, decision) {
    assertNoPersonalData(details.reason, 'reason', file.party);
    return keepEvent(file, decision.id, { kind: 'resumed', happenedOn: file.today, details }, true);
  },
  path: 'resumptions',
  inputId: 'Resumption',
  intro: '中止执行的情形消失的，恢复执行（行政强制法第三十九条第二款）。',
  texts: { hints: noPersonalData },
});

/** 终结执行 by the head, with its ground (强制法 40). @throws BusinessError PERSONAL_DATA_IN_TEXT */
export const terminateExecution = executionAct({
  name: 'terminate-execution',
  title: '决定终结执行',
  role: 'head',
  obstacle: (file, { id }) => (ofKind(eventsOf(file, id), 'terminated').length > 0 ? '已经决定终结执行' : null),
  input: z.strictObject({ ground: z.enum(keysOf(terminationNames)).describe('情形'), reason }),
  run(file, details, decision) {
    assertNoPersonalData(details.reason, 'reason', file.party);
    const about = { decision, ...details, agency: file.agency, on: file.today };
    file.paper(stopPaper, { paragraphs: stopText(about) });
    return keepEvent(file, decision.id, { kind: 'terminated', happenedOn: file.today, details }, true);
  },
  path: 'terminations',
  inputId: 'Termination',
  intro: '终结执行应当有法定情形（行政强制法第四十条）；决定后由承办人员在待办“办理执行”里办结。',
  texts: { choices: { ground: terminationNames }, hints: noPersonalData },
});
