import type { CaseFile } from '../../ports/case-file';
import { checkDefences, defenceRows, defenceStates, isPending } from '../defence';
import { askedIn, dueRequest, unanswered } from './due';
import { reportOpinionNames } from './hearing';

/** Beside what comes of the statements: a hearing is to be held, or its report to be answered by new findings. */
export const afterNoticeStates = [...defenceStates, 'hearing', 'reinvestigate'] as const;

export interface AfterNotice {
  state: (typeof afterNoticeStates)[number];
  /** Why the case goes back to its officers; '' otherwise. */
  why: string;
}

/** 清点陈述申辩和听证要求 (处罚法 45, 62-65): statements first, then the hearing, where the
 * diagram can hold one. @throws BusinessError NOT_FOUND */
export function afterNotice(
  file: CaseFile,
  noticeId: string,
  { holdsHearings }: { holdsHearings: boolean },
): AfterNotice {
  if (holdsHearings && !file.rows(defenceRows).all().some(isPending)) {
    const asked = askedIn(file);
    if (dueRequest(asked)) return { state: 'hearing', why: '' };
    const report = unanswered(asked.hearings);
    if (report) {
      const proposed = reportOpinionNames[report.reportOpinion!];
      const why = `听证报告的意见是“${proposed}”：请按听证笔录补充调查或者修改拟处理意见后提交；不采纳的，按原意见提交`;
      return { state: 'reinvestigate', why };
    }
  }
  return { state: checkDefences(file, noticeId), why: '' };
}
