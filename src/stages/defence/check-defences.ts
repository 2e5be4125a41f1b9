import type { CaseFile } from '../../ports/case-file';
import { gateAttemptRefused } from '../../ports/common-acts';
import { findingsRows, newestConcluded } from '../investigation';
import { defenceLimit, type Notice, noticeRows } from '../notice';
import { isWindowOver, toldOtherwise } from './heard';
import { windowClosed } from './record';
import { defenceRows } from './rows';

/** Statements wait for review, the window is still open, what was told has changed since, or the party has been heard. */
export const defenceStates = ['pending', 'open', 'changed', 'closed'] as const;
export type DefenceState = (typeof defenceStates)[number];

/** 清点陈述申辩 (处罚法 45, 62). @throws BusinessError NOT_FOUND */
export function checkDefences(file: CaseFile, noticeId: string): DefenceState {
  const notice = file.rows(noticeRows).get(noticeId);
  const defences = file.rows(defenceRows).all();
  if (defences.some(({ finding }) => finding === null)) return 'pending';
  if (!isWindowOver(notice, file.now)) {
    if (defences.length === 0 && !endsWithinMinute(notice, file.now)) noteGroundless(file, noticeId);
    return 'open';
  }

  file.limits.meet(defenceLimit, notice.waivedOn ?? notice.defenceEndsOn!);
  const received = defences.filter((defence) => defence.noticeId === noticeId).length;
  file.note(windowClosed, { noticeId, received, waived: notice.waivedOn !== null });
  const allFindings = file.rows(findingsRows).all();
  const findings = newestConcluded(allFindings);
  if (findings?.outcome !== 'penalty') return 'closed';
  return toldOtherwise(notice, { findings, allFindings, defences }) ? 'changed' : 'closed';
}

/** The engine's clock may be a little ahead of ours when its timer fires. */
const endsWithinMinute = (notice: Notice, now: Date) => isWindowOver(notice, new Date(now.getTime() + 60_000));

/** No waiver or statement was entered and the window runs: the message that woke the process was made by hand (L2). */
function noteGroundless(file: CaseFile, noticeId: string): void {
  const why = '收到没有登记依据的放弃或者陈述申辩消息：当事人未放弃、期限未届满，不予采信，继续等待';
  file.note(gateAttemptRefused, { noticeId, where: 'message' }, { why, article: '行政处罚法第四十五条、第六十二条' });
}
