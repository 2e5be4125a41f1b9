import type { CaseFile } from '../../ports/case-file';
import { type Defence, defenceRows } from '../defence';
import { noticeRows } from '../notice';
import { type Hearing, isSettled } from './hearing';
import { hearingRows } from './rows';

/** The party's requests to the newest notice, and what became of the hearings. */
export interface Asked {
  noticeId: string | undefined;
  defences: Defence[];
  hearings: Hearing[];
}

/** The request to the newest notice whose hearing is not over yet (处罚法 63); null: none. */
export const dueRequest = ({ noticeId, defences, hearings }: Asked): Defence | null =>
  defences.find(
    (defence) => defence.kind === 'hearing' && defence.noticeId === noticeId && !settled(defence, hearings),
  ) ?? null;

const settled = ({ id }: Defence, hearings: Hearing[]) =>
  hearings.some((hearing) => hearing.requestId === id && isSettled(hearing));

/** A report that did not propose to maintain, which the officers have not answered with findings yet (处罚法 65). */
export const unanswered = (hearings: Hearing[]): Hearing | null =>
  hearings.find(
    ({ reportOpinion, answeredBy }) => reportOpinion !== null && reportOpinion !== 'maintain' && !answeredBy,
  ) ?? null;

export const askedIn = (file: CaseFile): Asked => ({
  noticeId: file.rows(noticeRows).latest()?.id,
  defences: file.rows(defenceRows).all(),
  hearings: file.rows(hearingRows).all(),
});
