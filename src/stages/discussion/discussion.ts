/** Somebody of the agency's leadership who took part, with what they said. */
export interface Member {
  name: string;
  post: string;
  opinion: string;
}

export const conclusions = ['agree', 'differ'] as const;
export type Conclusion = (typeof conclusions)[number];
export const conclusionNames: Record<Conclusion, string> = { agree: '同意拟处理意见', differ: '不同意拟处理意见' };

/** 集体讨论 of one version of the intended handling (处罚法 57 二款, 58; L7), with its minutes. */
export interface Discussion {
  id: string;
  caseId: string;
  findingsId: string;
  /** ISO date. */
  heldOn: string;
  members: Member[];
  minutes: string;
  conclusion: Conclusion;
  recordedBy: string;
  recordedAt: string;
}

/** 集体 is more than one. */
export const leastMembers = 2;
