import { deadlineColour } from '../../../law/case/deadline';
import { deadlineNames } from '../../../law/case/deadline';
import { isHeavier } from '../../investigation/heavier';
import { startOfDay } from '../../../law/calendar/day';
import { isWindowOver } from '../../defence/heard';
import { tellsTheSame } from '../../investigation/tells-the-same';
import { disorder } from './dates';
import type { ReviewedFile } from './file';
import { allOr, fine, look, problem, type Hint } from './hint';

/** 程序合法: filed, told, heard, within the limits, each step after the one before (处罚法 44, 45, 54, 60, 62, 63). */
export function procedure(file: ReviewedFile): Hint[] {
  return [
    file.case.filedOn ? fine(`已于${file.case.filedOn}立案`) : problem('没有立案日期'),
    ...heard(file), ...hearing(file), ...limits(file), ...allOr(disorder(file), '各步骤的日期先后相符'),
  ];
}

function heard({ findings, allFindings, notices, defences, today }: ReviewedFile): Hint[] {
  if (findings.outcome !== 'penalty') return [fine('不给予处罚，无须事先告知')];
  const notice = notices.at(-1);
  if (!notice?.servedOn) return [problem('事先告知书尚未送达（行政处罚法第四十四条）')];
  const told = allFindings.find(({ id }) => id === notice.findingsId);
  const unheard = defences.filter(({ finding }) => finding === null).length;
  return [
    fine(`事先告知书于${notice.servedOn}送达`),
    ...(told && told.id !== findings.id && !tellsTheSame(told, findings)
      ? [isHeavier(findings, told) ? problem('拟处理意见重于告知当事人的内容（行政处罚法第四十五条第二款）') : look('拟处理意见与告知当事人的内容不同，请核对是否因采纳申辩而减轻')] : []),
    unheard > 0 ? problem(`有${unheard}份陈述申辩尚未复核（行政处罚法第四十五条）`)
      : fine(defences.length > 0 ? `${defences.length}份陈述申辩均已复核` : notice.waivedOn ? `当事人已于${notice.waivedOn}明确放弃陈述、申辩和听证` : '未收到陈述申辩'),
    ...(isWindowOver(notice, new Date(startOfDay(today))) ? [] : [problem(`陈述申辩、听证申请期限至${notice.defenceEndsOn ?? '（未定）'}，尚未届满`)]),
  ];
}

/** Penalties for which the party may ask for a hearing (处罚法 63) are worth a look at whether it was told so. */
function hearing({ findings: { penalty, triggers }, evidence }: ReviewedFile): Hint[] {
  if (triggers.hearingHeld) return [evidence.some(({ title }) => title.includes('听证笔录')) ? fine('案卷有听证笔录') : problem('经过听证，案卷没有听证笔录（行政处罚法第六十五条）')];
  return penalty.revocation || penalty.closure ? [look('拟给予吊销许可证件、责令停产停业等处罚，当事人有权要求听证，请核对告知内容（行政处罚法第六十三条）')] : [];
}

function limits({ deadlines, today }: ReviewedFile): Hint[] {
  const told = deadlines.filter(({ kind }) => kind !== 'review').map((deadline) => ({ ...deadline, colour: deadlineColour(deadline, today), name: deadlineNames[deadline.kind] }));
  const late = told.filter(({ colour }) => colour === 'late' || colour === 'red');
  const yellow = told.filter(({ colour }) => colour === 'yellow');
  return [
    ...late.map(({ name, dueOn, metOn }) => problem(`${name}的期限于${dueOn}届满，${metOn ? `${metOn}才完成` : '已经超期'}`)),
    ...yellow.map(({ name, dueOn }) => look(`${name}的期限将于${dueOn}届满`)),
    ...(late.length + yellow.length === 0 ? [fine('各项期限均未超期')] : []),
  ];
}
