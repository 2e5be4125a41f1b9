export const receiverKinds = ['police', 'supervision', 'other'] as const;
export type ReceiverKind = (typeof receiverKinds)[number];
export const receiverKindNames: Record<ReceiverKind, string> = {
  police: '公安机关',
  supervision: '监察机关',
  other: '其他有管辖权的机关',
};

export const transferAnswers = ['accepted', 'declined', 'objected'] as const;
/** They open a case; do not; or do not, and the agency asked them again or the procuratorate (国务院令310 第九条). */
export type TransferAnswer = (typeof transferAnswers)[number];
export const transferAnswerNames: Record<TransferAnswer, string> = {
  accepted: '立案',
  declined: '不立案，退回本机关',
  objected: '不立案，本机关提请复议或者建议检察机关立案监督',
};

/** 移送 as it was handed over, and what came back (处罚法 27; 国务院令310). Days are ISO dates. */
export interface Transfer {
  id: string;
  caseId: string;
  receiverKind: ReceiverKind;
  receiver: string;
  handedOverOn: string;
  /** Day of the copy to the procuratorate (抄送检察院); null where the police is not asked. */
  copiedOn: string | null;
  /** What was handed over with the letter. */
  annex: string;
  answer: TransferAnswer | null;
  answeredOn: string | null;
  answerNumber: string | null;
  answerReason: string | null;
  /** Things and materials handed over after they opened the case. */
  thingsHandedOn: string | null;
  recordedBy: string;
}
