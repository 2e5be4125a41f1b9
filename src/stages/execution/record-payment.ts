import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { yuan as inWords } from '../../law/papers/words';
import { day, line, yuan } from '../../law/text/input-fields';
import { accountOf } from './account-of';
import { balanceOn } from './account';
import { executionAct } from './execution-act';
import { requireDayOf } from './in-execution';
import { keepEvent } from './keep-event';

const input = z.strictObject({
  paidOn: day().describe('缴款日期'),
  fineYuan: yuan().describe('罚款（元）'),
  confiscationYuan: yuan().describe('没收款（元）'),
  surchargeYuan: yuan().describe('加处罚款（元）'),
  receiptNumber: line(50).describe('财政票据号'),
});

/**
 * One payment of the party; several may follow one another (处罚法 67, 70).
 * @throws BusinessError VALIDATION_FAILED with its field
 */
export const recordPayment = executionAct({
  name: 'record-payment',
  title: '登记缴款',
  role: 'handler',
  input,
  run(file, { paidOn, ...details }, decision) {
    requireDayOf(file, paidOn, 'paidOn');
    const account = accountOf(file, decision);
    const paid = (part: 'fineYuan' | 'confiscationYuan') =>
      account.payments.reduce((sum, payment) => sum + payment[part], 0);
    for (const part of ['fineYuan', 'confiscationYuan'] as const) {
      const open = Math.round((account[part] - paid(part)) * 100) / 100;
      if (details[part] > open) throw new BusinessError('VALIDATION_FAILED', `未缴的只有${inWords(open)}`, part);
    }
    const { surchargeUnpaidYuan } = balanceOn(account, paidOn);
    if (details.surchargeYuan > surchargeUnpaidYuan) {
      throw new BusinessError(
        'VALIDATION_FAILED',
        `未缴的加处罚款只有${inWords(surchargeUnpaidYuan)}`,
        'surchargeYuan',
      );
    }
    if (details.fineYuan + details.confiscationYuan + details.surchargeYuan === 0) {
      throw new BusinessError('VALIDATION_FAILED', '请填写缴款金额', 'fineYuan');
    }
    return keepEvent(file, decision.id, { kind: 'payment', happenedOn: paidOn, details });
  },
  path: 'payments',
  inputId: 'Payment',
  intro: '一次一登记；罚没款和加处罚款全部缴清后，在待办“办理执行”里办结。',
});
