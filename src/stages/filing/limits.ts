import { limitKind } from '../../ports/limit';

/** Ninety days from filing to the decision (处罚法 60). */
export const decideLimit = limitKind('decide', '作出处罚决定', { waitsFor: 'handler' });
