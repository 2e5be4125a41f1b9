import { recordAct } from '../../ports/record-act';
import { article58, type OfReview, reviewRules } from './record-words';

/** `materialsVersion`: of the table ReviewMaterials by which the submission is (not) complete. */
type Accepted = OfReview & { submittedBy: string; dueOn: string; materialsVersion: number };
export const reviewAccepted = recordAct<Accepted>()('review-accepted', {
  basis: article58,
  says: ({ round, dueOn }) => `送审材料齐全，受理法制审核（第${round}轮），审核期限至${dueOn}`,
});

type Missing = OfReview & { supplementDueOn: string | null; materialsVersion: number };
export const materialsMissing = recordAct<Missing, { missing: string[] }>()('review-materials-missing', {
  basis: reviewRules,
  says: ({ missing }) => `送审材料不齐全，应当补正：${missing.join('；')}`,
});

export const materialsSupplied = recordAct<OfReview>()('review-supplemented', {
  basis: reviewRules,
  duty: ['submitted', 'handler'],
  says: '承办人员提交补正材料',
});

export const submissionReturned = recordAct<OfReview & { supplementDueOn: string | null }>()('review-returned', {
  basis: reviewRules,
  says: '逾期未补正送审材料，退回承办机构',
});

type Given = OfReview & {
  reviewer: string;
  reviewerBody: string;
  reviewerStanding: string;
  policyVersion: number;
};
/** `title`: as which the reviewer acts, e.g. 桃江县司法局公职律师. */
type Titled = { title: string };

export const reviewerRequested = recordAct<Given, Titled>()('reviewer-requested', {
  basis: article58,
  says: ({ title, reviewer }) => `分派${title} ${reviewer}`,
});

export const reviewerAppointed = recordAct<Given, Titled>()('reviewer-appointed', {
  basis: article58,
  duty: ['coordinated', 'head'],
  says: ({ title, reviewer }) => `指定${title} ${reviewer}`,
});
