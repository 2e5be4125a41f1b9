import { limitKind } from '../../ports/limit';

/** Three days from the report to the decision whether to transfer (国务院令310 第五条). */
export const transferDecisionLimit = limitKind('transfer-decision', '决定是否移送', { waitsFor: 'handler' });

/** Twenty-four hours from that decision to the hand-over (国务院令310 第五条), as one day. */
export const handOverLimit = limitKind('hand-over', '移送案件', { waitsFor: 'handler' });

/** Three days in which the police answers whether it opens a case (国务院令310 第八条). */
export const answerLimit = limitKind('transfer-answer', '有关机关答复移送', { waitsFor: 'handler' });

/** Three days to ask again, or to ask the procuratorate (国务院令310 第九条). */
export const transferObjectionLimit = limitKind('transfer-objection', '对不立案提请复议或者监督', {
  waitsFor: 'handler',
});
