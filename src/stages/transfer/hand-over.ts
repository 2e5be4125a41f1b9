import { newId } from '../../base/ids';
import { refuseIf, required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import { requireQualifiedOfficers } from '../officers';
import { answerLimit, handOverLimit } from './limits';
import { orderedIn } from './ordered-transfer';
import { handedOver } from './record';
import { transferRows } from './rows';
import type { ReceiverKind, Transfer } from './transfer';

/** The form hand-over as it comes in. */
export interface HandOverForm {
  handedOverOn: string | null;
  receiverKind: ReceiverKind | null;
  receiver: string;
  copiedOn: string | null;
  annex: string;
}

/**
 * 移送案件 within twenty-four hours, to the police with a copy to the procuratorate (处罚法 27; 国务院令310 第五、六条).
 * @throws BusinessError TASK_REFUSED, each with its field; PERSONAL_DATA_IN_TEXT
 */
export async function recordHandOver(file: SignedFile, form: HandOverForm): Promise<Transfer> {
  const handedOverOn = required(form.handedOverOn, '移送日期', 'handedOverOn');
  const receiverKind = required(form.receiverKind, '受移送的机关', 'receiverKind');
  const receiver = required(form.receiver, '受移送机关的名称', 'receiver');
  const annex = required(form.annex, '随案移送的材料', 'transferAnnex');
  assertNoPersonalData(annex, 'transferAnnex', file.party);
  const ordered = orderedIn(file);
  refuseIf(handedOverOn > file.today ? ['移送日期不得晚于今天'] : [], 'handedOverOn');
  refuseIf(ordered && handedOverOn < ordered.decidedOn ? ['移送日期不得早于决定移送之日'] : [], 'handedOverOn');
  const copiedOn = receiverKind === 'police' ? copyDay(form, handedOverOn, file.today) : null;
  await requireQualifiedOfficers(file, handedOverOn);

  const transfer: Transfer = {
    id: newId(),
    caseId: file.case.id,
    receiverKind,
    receiver,
    handedOverOn,
    copiedOn,
    annex,
    ...unanswered,
    recordedBy: file.by.id,
  };
  file.rows(transferRows).save(transfer);
  file.limits.meet(handOverLimit, handedOverOn);
  await file.limits.open(answerLimit, handedOverOn);
  file.note(handedOver, { transferId: transfer.id, receiverKind, receiver, handedOverOn, copiedOn });
  return transfer;
}

const unanswered = {
  answer: null,
  answeredOn: null,
  answerNumber: null,
  answerReason: null,
  thingsHandedOn: null,
};

function copyDay({ copiedOn: given }: HandOverForm, handedOverOn: string, today: string): string {
  const copiedOn = required(given, '抄送人民检察院的日期', 'copiedOn');
  refuseIf(copiedOn > today ? ['抄送日期不得晚于今天'] : [], 'copiedOn');
  refuseIf(copiedOn < handedOverOn ? ['抄送日期不得早于移送日期'] : [], 'copiedOn');
  return copiedOn;
}
