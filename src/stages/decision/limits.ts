import { limitKind } from '../../ports/limit';

/** Seven working days from the decision to its delivery (处罚法 61, 85). */
export const deliverLimit = limitKind('deliver', '送达决定书', { waitsFor: 'handler' });

/** Fifteen days to pay from the receipt of the decision (处罚法 67 三款). */
export const payLimit = limitKind('pay', '缴纳罚款', { waitsFor: 'handler' });

/** Three working days to withdraw the disclosure of a revoked decision (处罚法 48, 85). */
export const withdrawLimit = limitKind('withdraw', '撤回公示', { waitsFor: 'publisher' });
