import type { Review } from './review';

export const article58 = '行政处罚法第五十八条';
/** Steps that the agency's own rules of review ask for, not the law itself. */
export const reviewRules = '法制审核工作流程';

/** What every entry of a review holds. */
export type OfReview = { reviewId: string; round: number };

export const ofReview = ({ id, round }: Pick<Review, 'id' | 'round'>): OfReview => ({ reviewId: id, round });
