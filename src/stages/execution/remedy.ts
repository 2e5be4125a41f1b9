import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { day, line } from '../../law/text/input-fields';
import type { CaseFile } from '../../ports/case-file';
import type { Decision } from '../decision';
import { eventsOf, remediesOf } from './account-of';
import { type Remedy, remedyEndNames, remedyNames } from './event';
import { executionAct } from './execution-act';
import { requireDayOf } from './in-execution';
import { keepEvent } from './keep-event';
import { retimeCourt } from './retime-court';

const remedies = ['reconsideration', 'suit'] as const;
const pending = (file: CaseFile, { id }: Decision, remedy?: Remedy) =>
  remediesOf(eventsOf(file, id)).filter((one) => one.to === null && (!remedy || one.remedy === remedy));

/**
 * 当事人申请复议、提起诉讼: its days do not count for the surcharge (处罚法 73), and no court enforces meanwhile (强制法 53).
 * @throws BusinessError VALIDATION_FAILED
 */
export const beginRemedy = executionAct({
  name: 'begin-remedy',
  title: '登记复议、诉讼',
  role: 'handler',
  input: z.strictObject({
    remedy: z.enum(remedies).describe('复议或者诉讼'),
    begunOn: day().describe('受理或者立案日期'),
    body: line(120).describe('复议机关或者法院'),
    number: line(100).optional().describe('案号'),
  }),
  run(file, { remedy, begunOn, body, number = null }, decision) {
    requireDayOf(file, begunOn, 'begunOn');
    if (pending(file, decision, remedy).length > 0) {
      throw new BusinessError('VALIDATION_FAILED', '已有一件正在进行', 'remedy');
    }
    const details = { remedy, body, number };
    return keepEvent(file, decision.id, { kind: 'remedy-begun', happenedOn: begunOn, details });
  },
  path: 'remedies',
  inputId: 'Remedy',
  intro:
    '复议、诉讼期间加处罚款不予计算（行政处罚法第七十三条第三款），不得申请人民法院强制执行（行政强制法第五十三条）。',
  texts: { choices: { remedy: remedyNames } },
});

/**
 * 复议、诉讼终结. What it does to the decision itself is entered as 撤销、变更决定.
 * @throws BusinessError VALIDATION_FAILED
 */
export const endRemedy = executionAct({
  name: 'end-remedy',
  title: '登记复议、诉讼终结',
  role: 'handler',
  obstacle: (file, decision) => (pending(file, decision).length > 0 ? null : '没有正在进行的复议、诉讼'),
  input: z.strictObject({
    remedy: z.enum(remedies).describe('复议或者诉讼'),
    endedOn: day().describe('收到决定书、裁判文书的日期'),
    result: z.enum(['upheld', 'withdrawn', 'changed']).describe('结果'),
    number: line(100).optional().describe('文号'),
  }),
  async run(file, { remedy, endedOn, result, number = null }, decision) {
    requireDayOf(file, endedOn, 'endedOn');
    const [begun] = pending(file, decision, remedy);
    if (!begun) throw new BusinessError('VALIDATION_FAILED', `没有正在进行的${remedyNames[remedy]}`, 'remedy');
    if (endedOn < begun.from) throw new BusinessError('VALIDATION_FAILED', '不得早于受理日期', 'endedOn');
    const details = { remedy, result, number };
    const event = keepEvent(file, decision.id, { kind: 'remedy-ended', happenedOn: endedOn, details });
    await retimeCourt(file, decision);
    return event;
  },
  path: 'remedy-ends',
  inputId: 'RemedyEnd',
  intro: '决定被撤销、变更、确认违法或者无效的，另由机关负责人“撤销、变更决定”。',
  texts: { choices: { remedy: remedyNames, result: remedyEndNames } },
});
