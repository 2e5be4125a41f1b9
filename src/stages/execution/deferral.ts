import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { yuan as inWords } from '../../law/papers/words';
import { day, paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { CaseFile } from '../../ports/case-file';
import { type Decision, payLimit } from '../decision';
import { accountOf, eventsOf } from './account-of';
import { type ExecutionEvent, ofKind } from './event';
import { executionAct } from './execution-act';
import { requireDayOf } from './in-execution';
import { instalmentsIn } from './instalment-lines';
import { keepEvent } from './keep-event';

const unpaidFine = (file: CaseFile, decision: Decision): number => {
  const { fineYuan, payments } = accountOf(file, decision);
  return Math.round((fineYuan - payments.reduce((sum, payment) => sum + payment.fineYuan, 0)) * 100) / 100;
};

const waiting = (file: CaseFile, { id }: Decision): ExecutionEvent<'deferral-asked'> | null => {
  const events = eventsOf(file, id);
  const asked = ofKind(events, 'deferral-asked');
  return asked.length > ofKind(events, 'deferral-ruled').length ? asked.at(-1)! : null;
};

/**
 * 申请延期、分期缴纳 of a party in economic hardship (处罚法 66 二款).
 * @throws BusinessError VALIDATION_FAILED, PERSONAL_DATA_IN_TEXT
 */
export const askDeferral = executionAct({
  name: 'ask-deferral',
  title: '登记延期、分期申请',
  role: 'handler',
  obstacle: (file, decision) =>
    unpaidFine(file, decision) === 0 ? '没有未缴的罚款' : waiting(file, decision) ? '申请正在等待审批' : null,
  input: z.strictObject({
    askedOn: day().describe('申请日期'),
    reason: paragraph(1000).describe('经济困难的情况'),
    instalments: paragraph(2000).describe('各期期限和金额（元）'),
  }),
  run(file, { askedOn, reason, instalments: text }, decision) {
    assertNoPersonalData(reason, 'reason', file.party);
    requireDayOf(file, askedOn, 'askedOn');
    const instalments = instalmentsIn(text);
    const [unpaid, planned] = [unpaidFine(file, decision), instalments.reduce((sum, { yuan }) => sum + yuan, 0)];
    if (Math.round((planned - unpaid) * 100) !== 0) {
      throw new BusinessError('VALIDATION_FAILED', `各期合计应当等于未缴的罚款${inWords(unpaid)}`, 'instalments');
    }
    if (instalments[0]!.dueOn <= askedOn) {
      throw new BusinessError('VALIDATION_FAILED', '第一期应当在申请日期之后', 'instalments');
    }
    return keepEvent(file, decision.id, {
      kind: 'deferral-asked',
      happenedOn: askedOn,
      details: { reason, instalments },
    });
  },
  path: 'deferral-applications',
  inputId: 'DeferralApplication',
  intro:
    '当事人确有经济困难，申请暂缓或者分期缴纳罚款的，由机关负责人批准（行政处罚法第六十六条第二款）。只填一期的为延期。',
  texts: {
    hints: {
      reason: '请勿填写姓名、证件号码、电话等个人信息',
      instalments: '一行一期：日期 金额，如 2026-11-30 1000',
    },
  },
});

/**
 * The head approves the deferral, or not (处罚法 66 二款, 72 二款): the limit to pay moves to the last instalment.
 * @throws BusinessError PERSONAL_DATA_IN_TEXT
 */
export const ruleOnDeferral = executionAct({
  name: 'rule-on-deferral',
  title: '审批延期、分期',
  role: 'head',
  obstacle: (file, decision) => (waiting(file, decision) ? null : '没有等待审批的延期、分期申请'),
  input: z.strictObject({
    approved: z.boolean().describe('批准'),
    reason: paragraph(1000).describe('理由'),
  }),
  run(file, { approved, reason }, decision) {
    assertNoPersonalData(reason, 'reason', file.party);
    const { instalments } = waiting(file, decision)!.details;
    const { dueOn: firstDueOn } = accountOf(file, decision);
    const details = { approved, reason, instalments, unpaidYuan: unpaidFine(file, decision), firstDueOn };
    const event = keepEvent(file, decision.id, { kind: 'deferral-ruled', happenedOn: file.today, details }, true);
    if (approved) file.limits.prolong(payLimit, () => ({ dueOn: instalments.at(-1)!.dueOn }));
    return event;
  },
  path: 'deferral-rulings',
  inputId: 'DeferralRuling',
  intro: '批准后，申请人民法院强制执行的期限自暂缓或者分期缴纳期限结束之日起计算（行政处罚法第七十二条第二款）。',
  texts: { hints: { reason: '请勿填写姓名、证件号码、电话等个人信息' } },
});
