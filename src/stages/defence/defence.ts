/** How a statement is made. */
export const defenceForms = ['written', 'oral'] as const;
export type DefenceForm = (typeof defenceForms)[number];
export const defenceFormNames: Record<DefenceForm, string> = { written: '书面', oral: '口头' };

/** What becomes of it (复核意见). */
export const defenceFindings = ['adopted', 'partly', 'rejected'] as const;
export type DefenceFinding = (typeof defenceFindings)[number];
export const defenceFindingNames: Record<DefenceFinding, string> = {
  adopted: '采纳',
  partly: '部分采纳',
  rejected: '不予采纳',
};

/** 陈述申辩, one row per statement received. */
export interface Defence {
  id: string;
  caseId: string;
  noticeId: string;
  receivedAt: string;
  receivedBy: string;
  form: DefenceForm;
  text: string;
  finding: DefenceFinding | null;
  findingReason: string | null;
  reviewedBy: string | null;
  reviewedAt: string | null;
}
