import { limitKind } from '../../ports/limit';

/** Five working days for statement, defence and hearing request (处罚法 44, 45, 64, 85). */
export const defenceLimit = limitKind('defence', '陈述申辩、要求听证', { waitsFor: 'handler' });
