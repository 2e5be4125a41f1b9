import { BusinessError } from '../../base/business-error';
import type { CaseFile } from '../../ports/case-file';
import type { Hearing } from './hearing';
import { hearingRows } from './rows';

/** What has to be done next; `waiting`: the party was told in time, and the day has not come. */
export const hearingStates = ['presider', 'arrange', 'waiting', 'due', 'ended'] as const;
export type HearingState = (typeof hearingStates)[number];

/** The engine's clock may be a little ahead of ours when its timer fires. */
const ahead = 60_000;

export function hearingState(hearing: Hearing, now: Date): HearingState {
  const { outcome, presiderId, scheduledAt, noticeServedOn } = hearing;
  if (outcome !== null) return 'ended';
  if (presiderId === null) return 'presider';
  if (scheduledAt === null || noticeServedOn === null) return 'arrange';
  return now.getTime() + ahead >= new Date(scheduledAt).getTime() ? 'due' : 'waiting';
}

/** The hearing that goes on; null: none does. */
export const runningHearing = (file: CaseFile): Hearing | null =>
  file
    .rows(hearingRows)
    .all()
    .findLast(({ outcome }) => outcome === null) ?? null;

/** @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW when it has ended */
export function openHearingOf(file: CaseFile, hearingId: string): Hearing {
  const hearing = file.rows(hearingRows).get(hearingId);
  if (hearing.outcome !== null) throw new BusinessError('NOT_ALLOWED_NOW', '听证已经结束。');
  return hearing;
}

/** Time and place are taken back, with the reason; the party is told anew (处罚法 64 二项). */
export function unscheduled(hearing: Hearing, why: string): Hearing {
  const { scheduledAt, place, earlier } = hearing;
  const kept = scheduledAt === null ? [] : [{ scheduledAt, place: place ?? '', why }];
  const notArranged = { number: null, arrangedAt: null, scheduledAt: null, place: null };
  return { ...hearing, ...notArranged, noticeServedOn: null, noticeMethod: null, earlier: [...earlier, ...kept] };
}
