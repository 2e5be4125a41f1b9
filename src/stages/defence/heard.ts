import { BusinessError } from '../../base/business-error';
import { afterDay } from '../../law/calendar/day';
import type { CaseFile } from '../../ports/case-file';
import { type Findings, findingsRows, onlyLowered, tellsTheSame } from '../investigation';
import { type Notice, noticeRows } from '../notice';
import type { Defence } from './defence';
import { heavierAfterDefence, heavierThanTold } from './not-heavier';
import { defenceRows } from './rows';

/** Nobody has to wait any longer for the party: waived, or the window has run out (处罚法 62, 64). */
export function isWindowOver({ waivedOn, defenceEndsOn }: Notice, now: Date): boolean {
  return waivedOn !== null || (defenceEndsOn !== null && now >= new Date(afterDay(defenceEndsOn)));
}

/** The findings in question, and all that the party was told and has said. */
export interface Heard {
  findings: Findings;
  allFindings: Findings[];
  notices: Notice[];
  defences: Defence[];
  now: Date;
}

/**
 * The party was told exactly this, or a heavier penalty of the same facts and law that was lowered for its defence, and was
 * heard (处罚法 44, 45, 62). Returns the notice.
 * @throws BusinessError NOTICE_MISSING, DEFENCE_WINDOW_OPEN, HEAVIER_PENALTY
 */
export function requireHeard(heard: Heard): Notice {
  const { findings, notices, defences, now } = heard;
  const notice = notices.at(-1);
  if (!notice || notice.servedOn === null) throw new BusinessError('NOTICE_MISSING');
  const heavier = heavierAfterDefence(heard);
  if (heavier) throw heavierThanTold(findings, heavier);
  if (toldOtherwise(notice, heard)) {
    throw new BusinessError('NOTICE_MISSING', '拟处理意见与告知当事人的内容不一致，应当重新告知。');
  }
  if (defences.some(({ finding }) => finding === null)) {
    throw new BusinessError('DEFENCE_WINDOW_OPEN', '当事人的陈述、申辩尚未复核，不得作出决定。');
  }
  if (!isWindowOver(notice, now)) throw new BusinessError('DEFENCE_WINDOW_OPEN');
  return notice;
}

/**
 * Whether the party needs no new notice of these findings (处罚法 44): the newest notice told the same, its window is
 * over, every statement was reviewed and none made the penalty lower. Anything changed, and the party is told and heard
 * again.
 */
export function isHeard({ findings, allFindings, notices, defences, now }: Heard): boolean {
  const notice = notices.at(-1);
  const told = allFindings.find(({ id }) => id === notice?.findingsId);
  if (!notice || notice.servedOn === null || !told || !isWindowOver(notice, now)) return false;
  const reviewed = defences.every(({ finding }) => finding !== null);
  return tellsTheSame(told, findings) && reviewed && !isAccepted(notice, defences);
}

/** Whether the party has yet to be told of these findings before a decision (处罚法 44): a penalty it was not heard on. */
export function needsNotice(file: CaseFile, findings: Findings): boolean {
  const { now } = file;
  const [allFindings, notices] = [file.rows(findingsRows).all(), file.rows(noticeRows).all()];
  const defences = file.rows(defenceRows).all();
  return findings.outcome === 'penalty' && !isHeard({ findings, allFindings, notices, defences, now });
}

/**
 * Nothing heavier because the party defended itself, unless new facts are named, also after a new notice (处罚法 45 二款).
 * @throws BusinessError HEAVIER_PENALTY
 */
export function requireNotHeavier(file: CaseFile, findings: Findings): void {
  const heavier = heavierAfterDefence({
    findings,
    allFindings: file.rows(findingsRows).all(),
    notices: file.rows(noticeRows).all(),
    defences: file.rows(defenceRows).all(),
  });
  if (heavier) throw heavierThanTold(findings, heavier);
}

const isAccepted = (notice: Notice, defences: Defence[]) =>
  defences.some(({ noticeId, finding }) => noticeId === notice.id && (finding === 'adopted' || finding === 'partly'));

/** Whether the notice told something else than what is to be decided now, beyond what an adopted defence lowered. */
export function toldOtherwise(
  notice: Notice,
  { findings, allFindings, defences }: Pick<Heard, 'findings' | 'allFindings' | 'defences'>,
): boolean {
  if (notice.findingsId === findings.id) return false;
  const told = allFindings.find(({ id }) => id === notice.findingsId);
  if (!told) return true;
  return isAccepted(notice, defences) ? !onlyLowered(findings, told) : !tellsTheSame(told, findings);
}
