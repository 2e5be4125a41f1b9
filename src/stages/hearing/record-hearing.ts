import { BusinessError } from '../../base/business-error';
import { refuseIf, required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import type { Hearing, HearingResult } from './hearing';
import { minutesText } from './minutes-text';
import { hearingMinutesPaper } from './papers';
import { requirePresider } from './presider-rules';
import { hearingRecorded } from './record';
import { pendingRecusal } from './recusal';
import { hearingRows } from './rows';
import { hearingState, openHearingOf, unscheduled } from './state';

/** The form hold-hearing as it comes in. */
export interface HearingForm {
  result: HearingResult | null;
  signed: boolean | null;
  note: string;
}

const withMinutes: HearingResult[] = ['held', 'left'];

/**
 * 主持听证: what came of the day (处罚法 64 六项至八项). Held or broken off, there are minutes, signed by the party or with
 * the presider's note that it refused; absence and leaving without permission give the hearing up.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export async function recordHearing(file: SignedFile, hearingId: string, form: HearingForm): Promise<HearingResult> {
  const hearing = openHearingOf(file, hearingId);
  requirePresider(file, hearing);
  if (hearingState(hearing, file.now) !== 'due') throw new BusinessError('NOT_ALLOWED_NOW', '还没有到举行听证的时间。');
  const result = required(form.result, '听证情况', 'hearingResult');
  const reason = result === 'held' ? form.note : required(form.note, '情况说明', 'hearingNote');
  assertNoPersonalData(reason, 'hearingNote', file.party);
  if (result === 'adjourned') {
    file.rows(hearingRows).save(unscheduled(hearing, reason));
    file.note(hearingRecorded, { hearingId, result, heldOn: file.today, signed: null }, { reason });
    return result;
  }
  refuseIf(pendingRecusal(hearing) ? ['回避申请尚未决定，不得举行听证；需要延期的选“延期”'] : []);
  const { signed, unsignedNote } = withMinutes.includes(result) ? signature(hearing, form, result) : nobodySigns;
  const endedAt = file.now.toISOString();
  const outcome = { outcome: result, outcomeReason: reason || null, endedAt, heldOn: file.today };
  const ended: Hearing = { ...hearing, ...outcome, signed, unsignedNote };
  file.rows(hearingRows).save(ended);
  if (ended.minutes !== null) file.paper(hearingMinutesPaper, { paragraphs: await minutesText(file, ended) });
  file.note(hearingRecorded, { hearingId, result, heldOn: file.today, signed }, { reason });
  return result;
}

const nobodySigns = { signed: null, unsignedNote: null };

function signature({ minutes }: Hearing, { signed: given, note }: HearingForm, result: HearingResult) {
  refuseIf(minutes === null ? ['请先在案件页面填写听证笔录'] : []);
  if (result === 'left') return { signed: false, unsignedNote: note };
  const signed = required(given, '当事人是否在笔录上签字', 'hearingSigned');
  return { signed, unsignedNote: signed ? null : required(note, '当事人拒绝签字的情况', 'hearingNote') };
}
