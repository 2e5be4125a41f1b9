import { rowKind } from '../../ports/rows';
import type { Transfer } from './transfer';

export const transferRows = rowKind<Transfer>('transfers', '移送', {
  id: 'text',
  caseId: 'text',
  receiverKind: 'text',
  receiver: 'text',
  handedOverOn: 'day',
  copiedOn: 'day?',
  annex: 'text',
  answer: 'text?',
  answeredOn: 'day?',
  answerNumber: 'text?',
  answerReason: 'text?',
  thingsHandedOn: 'day?',
  recordedBy: 'text',
});
