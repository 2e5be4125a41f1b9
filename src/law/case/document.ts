export const documentKinds = [
  'registration', 'filing', 'investigation-report', 'notice', 'notice-receipt', 'defence-review', 'review-submission', 'review-opinion',
  'decision', 'decision-receipt', 'execution', 'reminder', 'transfer', 'closing',
] as const;
export type DocumentKind = (typeof documentKinds)[number];
export const documentKindNames: Record<DocumentKind, string> = {
  registration: '案件来源登记表', filing: '立案审批表', 'investigation-report': '案件调查终结报告', notice: '行政处罚事先告知书',
  'notice-receipt': '告知书送达回证', 'defence-review': '陈述申辩复核意见书', 'review-submission': '法制审核送审表', 'review-opinion': '法制审核意见书',
  decision: '行政处罚决定书', 'decision-receipt': '决定书送达回证', execution: '执行情况记录', reminder: '催告书', transfer: '案件移送书', closing: '结案审批表',
};

/** A paper of the case (文书): title, number and paragraphs. Never changed after it is made. */
export interface CaseDocument {
  id: string;
  caseId: string;
  kind: DocumentKind;
  number: string | null;
  title: string;
  paragraphs: string[];
  madeBy: string;
  madeAt: string;
}
