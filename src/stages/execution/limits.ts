import { limitKind } from '../../ports/limit';

/** Ten working days after the reminder was served (强制法 54, 69). */
export const reminderLimit = limitKind('reminder', '催告后履行');

/** Fifteen days to sue against a decision on reconsideration (行政诉讼法 45). */
export const sueAfterReconsiderationLimit = limitKind('sue-after-reconsideration', '复议后提起行政诉讼');

/** Three months to ask the court, from the end of the time to sue (强制法 53; 行诉法解释 156). */
export const applyLimit = limitKind('apply-court', '申请强制执行', { waitsFor: 'handler' });

/** Two years to ask it where the suit was decided (行诉法解释 153). */
export const applyAfterJudgmentLimit = limitKind('apply-court-after-judgment', '判决后申请强制执行', {
  waitsFor: 'handler',
});
