import { limitKind } from '../../ports/limit';

/** Six months to sue from the receipt of the decision (行政诉讼法 46). */
export const sueLimit = limitKind('sue', '当事人提起行政诉讼');
