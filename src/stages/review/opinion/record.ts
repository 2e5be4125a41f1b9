import { recordAct } from '../../../ports/record-act';
import { article58, type OfReview, reviewRules } from '../record-words';
import { type Opinion, opinionNames } from '../review';

/** `body`, `standing`: in which body and as what the reviewer acted (L8). */
type OpinionGiven = OfReview & {
  opinion: Opinion;
  number: string;
  crimeSuspected: boolean | null;
  body: string;
  standing: string;
};

export const opinionGiven = recordAct<OpinionGiven>()('review-opinion-given', {
  basis: article58,
  duty: ['reviewed', 'reviewer'],
  says: ({ opinion }) => `出具法制审核意见书：${opinionNames[opinion]}`,
});

export const extensionAsked = recordAct<OfReview & { reason: string }>()('review-extension-asked', {
  basis: reviewRules,
  duty: ['reviewed', 'reviewer'],
  says: '审核人员申请延长审核期限',
});

/** `dueOn`: the last day of the review limit as it stands afterwards. */
type ExtensionDecided = OfReview & { reason: string; dueOn: string };

export const extensionGranted = recordAct<ExtensionDecided>()('review-extended', {
  basis: reviewRules,
  duty: ['coordinated', 'head'],
  says: ({ dueOn }) => `同意延长审核期限至${dueOn}`,
});

export const extensionDeclined = recordAct<ExtensionDecided>()('review-extension-declined', {
  basis: reviewRules,
  duty: ['coordinated', 'head'],
  says: '不同意延长审核期限',
});
