import { BusinessError } from '../../base/business-error';
import { chineseDay } from '../../law/calendar/day';
import type { CaseFile } from '../../ports/case-file';
import { type Notice, noticeRows } from '../notice';
import type { DefenceForm, DefenceKind } from './defence';
import { defenceRows } from './rows';

/** What the party sent or said; `madeOn`: the day that counts, ISO date. */
export interface Received {
  kind: DefenceKind;
  form: DefenceForm;
  madeOn: string;
}

const invalid = (why: string, field: string) => new BusinessError('VALIDATION_FAILED', why, field);

/**
 * The day on which the party spoke or posted: not in the future, not before it was told. A request for a hearing is made
 * by a party that has the right to it, within the window, once (处罚法 63, 64 一项).
 * @throws BusinessError VALIDATION_FAILED, fields madeOn and kind; nothing where something is not given
 */
export function requireReceivable(file: CaseFile, { kind, madeOn }: Partial<Received>): void {
  const notice = file.rows(noticeRows).latest();
  if (!notice?.servedOn) return;
  if (madeOn && madeOn > file.today) throw invalid('提出日期不得晚于今天', 'madeOn');
  if (madeOn && madeOn < notice.servedOn)
    throw invalid(`提出日期不得早于告知书送达日期${chineseDay(notice.servedOn)}`, 'madeOn');
  if (kind === 'hearing') requireHearingMayBeAsked(file, notice, madeOn);
}

function requireHearingMayBeAsked(file: CaseFile, notice: Notice, madeOn?: string): void {
  if (notice.hearingGrounds?.length === 0) {
    const why = '告知书已写明不属于可以要求听证的情形（行政处罚法第六十三条）；当事人的意见请作为陈述申辩登记';
    throw invalid(why, 'kind');
  }
  if (madeOn && isLate(notice, madeOn)) {
    const why = `要求听证的期限已于${chineseDay(notice.defenceEndsOn!)}届满（行政处罚法第六十四条第一项）`;
    throw invalid(`${why}；当事人的意见请作为陈述申辩登记`, 'madeOn');
  }
  const asked = file.rows(defenceRows).all();
  if (asked.some((each) => each.kind === 'hearing' && each.noticeId === notice.id))
    throw invalid('当事人已经要求听证，不必重复登记', 'kind');
}

/** After the last day of the window; on its last day it is in time. */
export const isLate = ({ defenceEndsOn }: Pick<Notice, 'defenceEndsOn'>, madeOn: string): boolean =>
  defenceEndsOn !== null && madeOn > defenceEndsOn;
