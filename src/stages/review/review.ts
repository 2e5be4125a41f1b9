import type { ReviewPolicy } from '../scope';
import type { Opinion, ReviewPoint } from './points';

export * from './points';

/** 延长审核期限, once per review: asked for by the reviewer, decided by the head. */
export interface Extension {
  reason: string;
  askedBy: string;
  askedAt: string;
  approved: boolean | null;
  decisionReason: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
}

export const responses = ['adopt', 'object'] as const;
/** The handling body adopts the opinion, or objects to it (L7). */
export type Response = (typeof responses)[number];
export const responseNames: Record<Response, string> = { adopt: '采纳审核意见', object: '对审核意见有异议' };

export const reReviewOpinions = ['maintain', 'change'] as const;
export type ReReviewOpinion = (typeof reReviewOpinions)[number];

/** 复审 after an objection (L7): the opinion is kept, or changed in favour of the intended handling. */
export interface ReReview {
  reviewerId: string;
  dueOn: string;
  opinion: ReReviewOpinion | null;
  text: string | null;
  by: string | null;
  at: string | null;
}

export const meetingResults = ['agreed-opinion', 'agreed-handling', 'no-agreement'] as const;
export type MeetingResult = (typeof meetingResults)[number];
export const meetingResultNames: Record<MeetingResult, string> = {
  'agreed-opinion': '协商一致，采纳审核意见',
  'agreed-handling': '协商一致，同意拟处理意见',
  'no-agreement': '未能协商一致',
};

/** 协调会 (L7) with its minutes. `attendance`: accounts. */
export interface Coordination {
  meetingOn: string;
  attendance: string[];
  minutes: string;
  result: MeetingResult;
  by: string;
  at: string;
}

export const rulings = ['uphold-opinion', 'uphold-handling'] as const;
export type Ruling = (typeof rulings)[number];
export const rulingNames: Record<Ruling, string> = {
  'uphold-opinion': '同意审核意见',
  'uphold-handling': '同意承办机构意见',
};

/** 重新出具的审核意见 of the review body after a collective discussion did not follow its opinion (处罚法 58, L7). */
export interface RulingOpinion {
  number: string;
  text: string;
  by: string;
  at: string;
}

/** The head's decision on an opinion to transfer (移送). */
export interface TransferDecision {
  approved: boolean;
  reason: string;
  by: string;
  at: string;
}

/** Steps whose limit is watched: somebody is told before it ends, or when it has ended (C13). */
export type WatchedLimit = 'review' | 'rereview' | 'coordination';

/** One pass through legal review (法制审核). */
export interface Review {
  id: string;
  caseId: string;
  findingsId: string;
  round: number;
  /** The agency's policy when it was submitted, or handed to a reviewer; this review goes on by it. */
  policy: ReviewPolicy;
  number: string | null;
  submittedBy: string;
  submittedAt: string;
  missing: string[];
  acceptedOn: string | null;
  dueOn: string | null;
  supplementDueOn: string | null;
  reviewerId: string | null;
  points: Partial<Record<ReviewPoint, 'ok' | 'problem'>>;
  /** For each point with a problem: what is wrong and how to correct it. */
  corrections: Partial<Record<ReviewPoint, string>>;
  opinion: Opinion | null;
  opinionText: string | null;
  opinionBy: string | null;
  opinionAt: string | null;
  /** Signs of a crime (涉嫌犯罪), asked apart from the nine points. */
  crimeSuspected: boolean | null;
  /** By limit: the last day of which the person who has to act was reminded. */
  reminded: Partial<Record<WatchedLimit, string>>;
  /** By limit: the day on which the head was told that it had passed. */
  escalated: Partial<Record<WatchedLimit, string>>;
  extension: Extension | null;
  /** Last day on which the handling body may object; silence is adoption. */
  objectionDueOn: string | null;
  response: Response | null;
  responseReason: string | null;
  responseBy: string | null;
  responseAt: string | null;
  reReview: ReReview | null;
  coordination: Coordination | null;
  ruling: Ruling | null;
  rulingReason: string | null;
  rulingBy: string | null;
  rulingAt: string | null;
  /** Day of the collective discussion (集体讨论) that the ruling rests on; null: the head alone. */
  rulingDiscussedOn: string | null;
  /** null: none was asked for, or the review is older than the question. */
  rulingOpinion: RulingOpinion | null;
  transfer: TransferDecision | null;
  /** null while it runs. */
  passed: boolean | null;
  endedAt: string | null;
}
