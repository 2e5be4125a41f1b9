/** The nine points of legal review (L5). */
export const reviewPoints = ['subject', 'personnel', 'procedure', 'facts', 'evidence', 'law', 'discretion', 'authority', 'documents'] as const;
export type ReviewPoint = (typeof reviewPoints)[number];
export const reviewPointNames: Record<ReviewPoint, string> = {
  subject: '执法主体合法', personnel: '执法人员具备资格', procedure: '程序合法', facts: '事实清楚', evidence: '证据合法充分', law: '适用法律准确',
  discretion: '裁量适当', authority: '未超越法定权限', documents: '文书完备规范，并审查是否涉嫌犯罪',
};

export const opinions = ['agree', 'correct', 'supplement', 'transfer'] as const;
export type Opinion = (typeof opinions)[number];
export const opinionNames: Record<Opinion, string> = { agree: '同意', correct: '纠正', supplement: '补充材料', transfer: '移送有权机关' };

/** One pass through legal review (法制审核). */
export interface Review {
  id: string;
  caseId: string;
  findingsId: string;
  round: number;
  number: string | null;
  submittedBy: string;
  submittedAt: string;
  missing: string[];
  acceptedOn: string | null;
  dueOn: string | null;
  supplementDueOn: string | null;
  reviewerId: string | null;
  points: Partial<Record<ReviewPoint, 'ok' | 'problem'>>;
  opinion: Opinion | null;
  opinionText: string | null;
  opinionBy: string | null;
  opinionAt: string | null;
  response: 'adopt' | 'object' | null;
  responseReason: string | null;
  responseBy: string | null;
  responseAt: string | null;
  ruling: 'uphold-opinion' | 'uphold-handling' | null;
  rulingReason: string | null;
  rulingBy: string | null;
  rulingAt: string | null;
  /** null while it runs. */
  passed: boolean | null;
  endedAt: string | null;
}
