import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { refuseIf } from '../../law/case/refuse';
import { day, line, paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { penaltyInForce } from '../decision';
import { accountOf, eventsOf } from './account-of';
import { balanceOn } from './account';
import { courtApplicationText } from './court-application-text';
import { courtFactsOf } from './court-facts';
import { courtProblems } from './court-window';
import { answerNames, ofKind } from './event';
import { executionAct } from './execution-act';
import { requireDayOf } from './in-execution';
import { keepEvent } from './keep-event';
import { applyLimit } from './limits';
import { courtApplicationPaper } from './papers';

/**
 * 申请人民法院强制执行 (强制法 53-55), signed by the head; of orders without money, too.
 * @throws BusinessError TASK_REFUSED with everything that is against it, PERSONAL_DATA_IN_TEXT
 */
export const askCourt = executionAct({
  name: 'ask-court',
  title: '申请人民法院强制执行',
  role: 'head',
  obstacle: (file, { id }) => {
    const events = eventsOf(file, id);
    const refused = ofKind(events, 'court-answered').at(-1)?.details.answer === 'refused';
    return ofKind(events, 'court-asked').length > 0 && !refused ? '已经申请' : null;
  },
  input: z.strictObject({
    askedOn: day().describe('申请日期'),
    court: line(120).optional().describe('人民法院'),
    lateReason: paragraph(1000).optional().describe('逾期申请的正当理由'),
  }),
  async run(file, { askedOn, court = file.agency.court, lateReason = null }, decision) {
    requireDayOf(file, askedOn, 'askedOn');
    if (lateReason) assertNoPersonalData(lateReason, 'lateReason', file.party);
    refuseIf(courtProblems(askedOn, await courtFactsOf(file, decision), lateReason), 'askedOn');
    const penalty = penaltyInForce(file, decision);
    const balance = balanceOn(accountOf(file, decision), askedOn);
    const about = {
      decision,
      penalty,
      balance,
      party: file.party,
      agency: file.agency,
      court,
      head: file.by,
      on: askedOn,
    };
    file.paper(courtApplicationPaper, { paragraphs: courtApplicationText(about) });
    file.limits.meet(applyLimit, askedOn);
    const details = { court, lateReason };
    return keepEvent(file, decision.id, { kind: 'court-asked', happenedOn: askedOn, details }, true);
  },
  path: 'court-applications',
  inputId: 'CourtApplication',
  intro:
    '当事人在法定期限内不申请复议、不提起诉讼又不履行的，自期限届满之日起三个月内申请；催告书送达满十个工作日后才能申请' +
    '（行政强制法第五十三条、第五十四条、第六十九条）。不填法院的，为本机关所在地的人民法院。',
  texts: { hints: { lateReason: '没有逾期的不填。请勿填写姓名、证件号码、电话等个人信息' } },
});

/**
 * 人民法院答复 (强制法 56-58): accepted within five working days, ruled on within seven or thirty days.
 * @throws BusinessError VALIDATION_FAILED
 */
export const answerOfCourt = executionAct({
  name: 'answer-of-court',
  title: '登记人民法院答复',
  role: 'handler',
  obstacle: (file, { id }) =>
    ofKind(eventsOf(file, id), 'court-asked').length > 0 ? null : '尚未申请人民法院强制执行',
  input: z.strictObject({
    answer: z.enum(['accepted', 'refused', 'granted', 'denied']).describe('答复'),
    answeredOn: day().describe('日期'),
    number: line(100).optional().describe('案号或者文号'),
  }),
  run(file, { answer, answeredOn, number = null }, decision) {
    requireDayOf(file, answeredOn, 'answeredOn');
    const asked = ofKind(eventsOf(file, decision.id), 'court-asked').at(-1)!;
    if (answeredOn < asked.happenedOn) throw new BusinessError('VALIDATION_FAILED', '不得早于申请日期', 'answeredOn');
    const details = { answer, number };
    return keepEvent(file, decision.id, { kind: 'court-answered', happenedOn: answeredOn, details });
  },
  path: 'court-answers',
  inputId: 'CourtAnswer',
  intro: '受理后，执行即可在待办“办理执行”里办结；裁定随后登记（行政强制法第五十六条至第五十八条）。',
  texts: { choices: { answer: answerNames } },
});
