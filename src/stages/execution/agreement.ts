import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { yuan as inWords } from '../../law/papers/words';
import { day, paragraph, yuan } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { accountOf } from './account-of';
import { balanceOn } from './account';
import { agreementText } from './agreement-text';
import { executionAct } from './execution-act';
import { requireDayOf } from './in-execution';
import { keepEvent } from './keep-event';
import { agreementPaper } from './papers';

/**
 * 执行协议 (强制法 42): the surcharge, never the fine, may be reduced or waived when the party makes good.
 * @throws BusinessError VALIDATION_FAILED, PERSONAL_DATA_IN_TEXT
 */
export const agreeOnSurcharge = executionAct({
  name: 'agree-on-surcharge',
  title: '签订执行协议',
  role: 'head',
  obstacle: (file, decision) =>
    balanceOn(accountOf(file, decision), file.today).surchargeUnpaidYuan > 0 ? null : '没有未缴的加处罚款',
  input: z.strictObject({
    agreedOn: day().describe('协议日期'),
    surchargeYuan: yuan().describe('减免后应缴的加处罚款（元）'),
    reason: paragraph(1000).describe('当事人采取的补救措施'),
  }),
  run(file, { agreedOn, surchargeYuan, reason }, decision) {
    assertNoPersonalData(reason, 'reason', file.party);
    requireDayOf(file, agreedOn, 'agreedOn');
    const { surchargeAccruedYuan, surchargePaidYuan } = balanceOn(accountOf(file, decision), agreedOn);
    if (surchargeYuan > surchargeAccruedYuan || surchargeYuan < surchargePaidYuan) {
      const range = `${inWords(surchargePaidYuan)}（已缴）至${inWords(surchargeAccruedYuan)}（已产生）`;
      throw new BusinessError('VALIDATION_FAILED', `减免后的加处罚款应当在${range}之间`, 'surchargeYuan');
    }
    const { party, agency } = file;
    const about = { decision, party, agency, agreedOn, surchargeAccruedYuan, surchargeYuan, reason };
    file.paper(agreementPaper, { paragraphs: agreementText(about) });
    const details = { surchargeYuan, reason };
    return keepEvent(file, decision.id, { kind: 'agreement', happenedOn: agreedOn, details }, true);
  },
  path: 'execution-agreements',
  inputId: 'ExecutionAgreement',
  intro: '当事人采取补救措施的，可以减免加处罚款；罚款本数不得减免（行政强制法第四十二条第二款）。',
  texts: { hints: { reason: '请勿填写姓名、证件号码、电话等个人信息' } },
});
