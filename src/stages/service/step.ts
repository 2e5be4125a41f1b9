import type { DeliveryMethod } from './methods';

/** Papers of whose service the case keeps the course, by their kind (处罚法 61; 强制法 38). */
export const servedPaperNames = {
  notice: '行政处罚事先告知书',
  'hearing-notice': '听证通知书',
  decision: '决定书',
  reminder: '催告书',
} as const;
export type ServedPaper = keyof typeof servedPaperNames;
export const servedPapers = Object.keys(servedPaperNames) as [ServedPaper, ...ServedPaper[]];

/** Failed: this way did not reach the party. Announced: 公告. Left: 留置, with its proof. Served: it arrived. */
export const stepKinds = ['failed', 'announced', 'left', 'served'] as const;
export type StepKind = (typeof stepKinds)[number];

/** 送达经过: one step on the way of one paper to the party. Days are ISO dates. */
export interface ServiceStep {
  id: string;
  caseId: string;
  paper: ServedPaper;
  documentId: string;
  kind: StepKind;
  method: DeliveryMethod;
  happenedOn: string;
  /** Where it was left, or in which paper or on which site it was announced. */
  place: string | null;
  /** Why it failed, or why nothing but a public notice remains (民诉法 95). */
  reason: string | null;
  /** 见证人 of a left service (民诉法 89). */
  witness: string | null;
  filmed: boolean;
  recordedBy: string;
}
