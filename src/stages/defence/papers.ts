import { paperKind } from '../../ports/paper';

export const defenceReviewPaper = paperKind('defence-review', '陈述申辩复核意见书');
