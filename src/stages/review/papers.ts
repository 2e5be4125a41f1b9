import { paperKind } from '../../ports/paper';

export const reviewSubmissionPaper = paperKind('review-submission', '法制审核送审表');
/** Also what follows from an opinion: re-review, disagreement, minutes, ruling, each under its own title. */
export const reviewOpinionPaper = paperKind('review-opinion', '法制审核意见书');
