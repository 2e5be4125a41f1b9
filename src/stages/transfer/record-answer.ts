import { addDays } from '../../law/calendar/day';
import { refuseIf, required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import { decisionRows } from '../decision';
import { resume, standingStill } from '../handling-time';
import { answerLimit, transferObjectionLimit } from './limits';
import { transferAnswered } from './record';
import { transferRows } from './rows';
import type { Transfer, TransferAnswer } from './transfer';

/** The form transfer-answer as it comes in. */
export interface AnswerForm {
  answer: TransferAnswer | null;
  answeredOn: string | null;
  number: string;
  reason: string;
  thingsHandedOn: string | null;
}

/**
 * What the body answered (国务院令310 第八、九、十三条). Declined: the case comes back, the decision to transfer falls, and the time
 * to decide runs on with what was left of it.
 * @throws BusinessError TASK_REFUSED, each with its field; PERSONAL_DATA_IN_TEXT
 */
export async function recordAnswer(file: SignedFile, form: AnswerForm): Promise<Transfer> {
  const transfers = file.rows(transferRows);
  const transfer = transfers.latest()!;
  const answer = required(form.answer, '答复结果', 'transferAnswer');
  const answeredOn = required(form.answeredOn, '答复日期', 'answeredOn');
  const reason = form.reason || null;
  refuseIf(answer === 'accepted' || reason ? [] : ['不立案的，请写明理由'], 'answerReason');
  if (reason) assertNoPersonalData(reason, 'answerReason', file.party);
  refuseIf(answeredOn > file.today ? ['答复日期不得晚于今天'] : [], 'answeredOn');
  refuseIf(answeredOn < transfer.handedOverOn ? ['答复日期不得早于移送日期'] : [], 'answeredOn');
  if (answer === 'objected') await requireObjectionInTime(file, answeredOn);

  const given = { answer, answeredOn, answerNumber: form.number || null, answerReason: reason };
  const answered: Transfer = { ...transfer, ...given, thingsHandedOn: form.thingsHandedOn };
  transfers.save(answered);
  await moveLimits(file, answer, answeredOn);
  file.note(transferAnswered, { transferId: transfer.id, answer, answeredOn, number: form.number }, { reason });
  if (answer === 'declined') takeBack(file, answeredOn, reason!);
  return answered;
}

async function requireObjectionInTime(file: SignedFile, answeredOn: string): Promise<void> {
  const { count } = await file.limits.length(transferObjectionLimit);
  const last = addDays(answeredOn, count);
  refuseIf(
    file.today > last ? [`提请复议或者建议立案监督应当在接到通知后${count}日内提出，已于${last}届满`] : [],
    'answeredOn',
  );
}

async function moveLimits(file: SignedFile, answer: TransferAnswer, answeredOn: string): Promise<void> {
  file.limits.meet(answerLimit, answeredOn);
  if (answer === 'objected') {
    await file.limits.open(transferObjectionLimit, answeredOn);
    file.limits.meet(transferObjectionLimit, file.today);
    await file.limits.open(answerLimit, file.today);
  }
}

function takeBack(file: SignedFile, answeredOn: string, why: string): void {
  const decisions = file.rows(decisionRows);
  const ordered = decisions.latest();
  if (ordered?.status === 'effective' && ordered.outcome === 'transfer') {
    decisions.save({ ...ordered, status: 'revoked', revokedOn: file.today, revokedReason: `受移送机关不立案：${why}` });
  }
  file.moveTo('investigating');
  if (standingStill(file)) resume(file, answeredOn);
}
