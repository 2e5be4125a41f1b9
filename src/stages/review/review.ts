import type { ReviewPolicy } from '../scope/policy';

/** The nine points of legal review (L5). */
export const reviewPoints = ['subject', 'personnel', 'procedure', 'facts', 'evidence', 'law', 'discretion', 'authority', 'documents'] as const;
export type ReviewPoint = (typeof reviewPoints)[number];
export const reviewPointNames: Record<ReviewPoint, string> = {
  subject: '执法主体合法', personnel: '执法人员具备资格', procedure: '程序合法', facts: '事实清楚', evidence: '证据合法充分', law: '适用法律准确',
  discretion: '裁量适当', authority: '未超越法定权限', documents: '文书完备规范',
};

/** `extend` is no opinion yet: the reviewer asks the head for more time (C13). */
export const opinions = ['agree', 'correct', 'supplement', 'transfer', 'extend'] as const;
export type Opinion = Exclude<(typeof opinions)[number], 'extend'>;
export const opinionNames: Record<Opinion, string> = { agree: '同意', correct: '纠正', supplement: '补充材料', transfer: '移送有权机关' };

/** 延长审核期限, once per review: asked for by the reviewer, decided by the head. */
export interface Extension {
  reason: string; askedBy: string; askedAt: string;
  approved: boolean | null; decisionReason: string | null; decidedBy: string | null; decidedAt: string | null;
}

/** 复审 after an objection (L7): the opinion is kept, or changed in favour of the intended handling. */
export interface ReReview { reviewerId: string; dueOn: string; opinion: 'maintain' | 'change' | null; text: string | null; by: string | null; at: string | null }

export const meetingResults = ['agreed-opinion', 'agreed-handling', 'no-agreement'] as const;
export type MeetingResult = (typeof meetingResults)[number];
export const meetingResultNames: Record<MeetingResult, string> = {
  'agreed-opinion': '协商一致，采纳审核意见', 'agreed-handling': '协商一致，同意拟处理意见', 'no-agreement': '未能协商一致',
};

/** 协调会 (L7) with its minutes. `attendance`: accounts. */
export interface Coordination { meetingOn: string; attendance: string[]; minutes: string; result: MeetingResult; by: string; at: string }

/** The head's decision on an opinion to transfer (移送). */
export interface TransferDecision { approved: boolean; reason: string; by: string; at: string }

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
  /** By limit: the last day of which the person who has to act was reminded, and the day on which the head was told that it had passed. */
  reminded: Partial<Record<WatchedLimit, string>>;
  escalated: Partial<Record<WatchedLimit, string>>;
  extension: Extension | null;
  /** Last day on which the handling body may object; silence is adoption. */
  objectionDueOn: string | null;
  response: 'adopt' | 'object' | null;
  responseReason: string | null;
  responseBy: string | null;
  responseAt: string | null;
  reReview: ReReview | null;
  coordination: Coordination | null;
  ruling: 'uphold-opinion' | 'uphold-handling' | null;
  rulingReason: string | null;
  rulingBy: string | null;
  rulingAt: string | null;
  /** Day of the collective discussion (集体讨论) that the ruling rests on; null: the head alone. */
  rulingDiscussedOn: string | null;
  transfer: TransferDecision | null;
  /** null while it runs. */
  passed: boolean | null;
  endedAt: string | null;
}
