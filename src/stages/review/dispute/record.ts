import { recordAct } from '../../../ports/record-act';
import { article58, type OfReview, reviewRules } from '../record-words';
import { type MeetingResult, meetingResultNames, type ReReviewOpinion, type Ruling } from '../review';

type Answered = OfReview & { reason: string | null };

/** `returned`: the case goes back to the officers; else the head decides on the transfer first. */
export const opinionAdopted = recordAct<Answered, { returned: boolean }>()('review-opinion-adopted', {
  basis: article58,
  duty: ['objected', 'handler'],
  says: ({ returned }) => `承办机构采纳法制审核意见，${returned ? '退回改正' : '报机关负责人决定是否移送'}`,
});

export const opinionObjected = recordAct<Answered, { returned: boolean }>()('review-opinion-objected', {
  basis: article58,
  duty: ['objected', 'handler'],
  says: '承办机构对法制审核意见提出异议',
});

export const opinionUnanswered = recordAct<OfReview & { objectionDueOn: string | null }>()(
  'review-opinion-unanswered',
  {
    basis: reviewRules,
    says: ({ objectionDueOn }) => `异议期限（${objectionDueOn}）届满，承办机构未提出异议，视为采纳审核意见`,
  },
);

type ReReviewRequested = OfReview & {
  reviewer: string;
  reviewerBody: string;
  reviewerStanding: string;
  dueOn: string;
  policyVersion: number;
};

/** `nobodyElse`: the policy wants another one than the first reviewer, and there is none. */
export const reReviewRequested = recordAct<ReReviewRequested, { title: string; nobodyElse: boolean }>()(
  're-review-requested',
  {
    basis: reviewRules,
    says: ({ title, reviewer, nobodyElse, dueOn }) =>
      `分派${title} ${reviewer} 复审${nobodyElse ? '（没有其他符合条件的人员）' : ''}，复审期限至${dueOn}`,
  },
);

type ReReviewGiven = OfReview & { opinion: ReReviewOpinion; reason: string; body: string; standing: string };

export const reReviewGiven = recordAct<ReReviewGiven>()('re-review-given', {
  basis: article58,
  duty: ['reviewed', 'reviewer'],
  says: ({ opinion }) => (opinion === 'change' ? '复审：同意承办机构的拟处理意见' : '复审：维持法制审核意见'),
});

/** `times`: how often the case came to a disagreement. */
type Submitted = OfReview & { reviewer: string | null; handler: string | null };
export const disagreementSubmitted = recordAct<Submitted, { times: number }>()('review-disagreement-submitted', {
  basis: article58,
  says: ({ times }) => `审核意见与拟处理意见存在分歧（第${times}次），提请召开协调会`,
});

type Coordinated = OfReview & { attendance: string; meetingOn: string; result: MeetingResult };
export const disagreementCoordinated = recordAct<Coordinated>()('review-disagreement-coordinated', {
  basis: reviewRules,
  duty: ['coordinated', 'head', 'reviewer'],
  says: ({ result }) => `召开协调会：${meetingResultNames[result]}`,
});

type Ruled = OfReview & { reason: string; discussedOn: string | null };
export const disagreementRuled = recordAct<Ruled, { ruling: Ruling }>()('review-disagreement-ruled', {
  basis: article58,
  duty: ['coordinated', 'head'],
  says: ({ ruling, discussedOn }) => {
    const ruled = ruling === 'uphold-handling' ? '同意承办机构的拟处理意见' : '采纳法制审核意见';
    return `${discussedOn ? '集体讨论裁决' : '机关负责人裁决'}：${ruled}`;
  },
});

type GivenAnew = OfReview & { number: string; body: string; standing: string };
export const rulingOpinionGiven = recordAct<GivenAnew, { discussedOn: string | null }>()('ruling-opinion-given', {
  basis: article58,
  duty: ['reviewed', 'reviewer'],
  says: ({ number, discussedOn }) => `根据${discussedOn ?? ''}集体讨论的裁决重新出具法制审核意见书（${number}）：通过`,
});

const transferArticles = '行政处罚法第二十七条、第五十七条';

export const transferApproved = recordAct<OfReview & { reason: string }>()('transfer-approved', {
  basis: transferArticles,
  duty: ['decided', 'head'],
  says: '机关负责人同意移送有权机关',
});

export const transferDeclined = recordAct<OfReview & { reason: string }>()('transfer-declined', {
  basis: transferArticles,
  duty: ['decided', 'head'],
  says: '机关负责人不同意移送，退回承办机构',
});
