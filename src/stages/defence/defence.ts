/** How a statement is made. */
export const defenceForms = ['written', 'oral', 'post'] as const;
export type DefenceForm = (typeof defenceForms)[number];
export const defenceFormNames: Record<DefenceForm, string> = {
  written: '书面',
  oral: '口头',
  post: '邮寄',
};

/** What the party asks for: to be heard on the matter, or a hearing (处罚法 45, 63). */
export const defenceKinds = ['statement', 'hearing'] as const;
export type DefenceKind = (typeof defenceKinds)[number];
export const defenceKindNames: Record<DefenceKind, string> = { statement: '陈述申辩', hearing: '要求听证' };

/** What becomes of it (复核意见). */
export const defenceFindings = ['adopted', 'partly', 'rejected'] as const;
export type DefenceFinding = (typeof defenceFindings)[number];
export const defenceFindingNames: Record<DefenceFinding, string> = {
  adopted: '采纳',
  partly: '部分采纳',
  rejected: '不予采纳',
};

/** 陈述申辩 or 要求听证, one row per paper or word received. */
export interface Defence {
  id: string;
  caseId: string;
  noticeId: string;
  receivedAt: string;
  receivedBy: string;
  kind: DefenceKind;
  form: DefenceForm;
  /** The day that counts: of posting, else of receipt (ISO date). */
  madeOn: string;
  /** Made after the window was over. */
  late: boolean;
  text: string;
  finding: DefenceFinding | null;
  findingReason: string | null;
  reviewedBy: string | null;
  reviewedAt: string | null;
}

/** A statement that nobody has reviewed yet; a request for a hearing leads to a hearing instead. */
export const isPending = ({ kind, finding }: Pick<Defence, 'kind' | 'finding'>): boolean =>
  kind === 'statement' && finding === null;
