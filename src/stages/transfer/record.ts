import { recordAct } from '../../ports/record-act';
import { type ReceiverKind, receiverKindNames, type TransferAnswer, transferAnswerNames } from './transfer';

export const caseTransferred = recordAct<
  { decisionId: string | null; reviewId: string | null },
  { number: string | null }
>()('case-transferred', {
  basis: '行政处罚法第二十七条、第五十七条',
  says: ({ number }) => `制作案件移送书${number ? `（${number}）` : ''}，移送司法机关`,
});

const rules310 = '行政处罚法第二十七条；行政执法机关移送涉嫌犯罪案件的规定';

type HandedOver = {
  transferId: string;
  receiverKind: ReceiverKind;
  receiver: string;
  handedOverOn: string;
  copiedOn: string | null;
};
export const handedOver = recordAct<HandedOver>()('transfer-handed-over', {
  basis: rules310,
  duty: ['submitted', 'handler'],
  says: ({ receiverKind, receiver, handedOverOn, copiedOn }) =>
    `${handedOverOn}向${receiver}（${receiverKindNames[receiverKind]}）移送案件${copiedOn ? `，${copiedOn}抄送人民检察院` : ''}`,
});

type Answered = { transferId: string; answer: TransferAnswer; answeredOn: string; number: string };
export const transferAnswered = recordAct<Answered, { reason: string | null }>()('transfer-answered', {
  basis: rules310,
  duty: ['submitted', 'handler'],
  says: ({ answer, answeredOn, reason }) =>
    `受移送机关${answeredOn}答复：${transferAnswerNames[answer]}${reason ? `（${reason}）` : ''}`,
});
