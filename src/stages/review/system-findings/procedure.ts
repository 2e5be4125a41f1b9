import { startOfDay } from '../../../law/calendar/day';
import { deadlineColour } from '../../../law/case/deadline';
import { isWindowOver } from '../../defence';
import { decideLimit } from '../../filing';
import { isHeavier, kindsOf, tellsTheSame } from '../../investigation';
import { defenceLimit, type Notice } from '../../notice';
import { reviewLimit, reviewLimits } from '../limits';
import { disorder } from './dates';
import type { ReviewedFile } from './file';
import { allOr, fine, type Hint, look, problem } from './hint';

/** 程序合法: filed, told, heard, within the limits, each step after the one before (处罚法 44, 45, 54, 60, 62, 63). */
export function procedure(file: ReviewedFile): Hint[] {
  return [
    file.case.filedOn ? fine(`已于${file.case.filedOn}立案`) : problem('没有立案日期'),
    ...heard(file),
    ...hearing(file),
    ...limits(file),
    ...allOr(disorder(file), '各步骤的日期先后相符'),
  ];
}

function heard(file: ReviewedFile): Hint[] {
  const { findings, notices, today } = file;
  if (findings.outcome !== 'penalty') return [fine('不给予处罚，无须事先告知')];
  const notice = notices.at(-1);
  if (!notice?.servedOn) return [problem('事先告知书尚未送达（行政处罚法第四十四条）')];
  const open = !isWindowOver(notice, new Date(startOfDay(today)));
  return [
    fine(`事先告知书于${notice.servedOn}送达`),
    ...toldOtherwise(file, notice),
    statements(file, notice),
    ...(open ? [problem(`陈述申辩、听证申请期限至${notice.defenceEndsOn ?? '（未定）'}，尚未届满`)] : []),
  ];
}

function toldOtherwise({ findings, allFindings }: ReviewedFile, { findingsId }: Notice): Hint[] {
  const told = allFindings.find(({ id }) => id === findingsId);
  if (!told || told.id === findings.id || tellsTheSame(told, findings)) return [];
  return isHeavier(findings, told)
    ? [problem('拟处理意见重于告知当事人的内容（行政处罚法第四十五条第二款）')]
    : [look('拟处理意见与告知当事人的内容不同，请核对是否因采纳申辩而减轻')];
}

function statements({ defences }: ReviewedFile, { waivedOn }: Notice): Hint {
  const unheard = defences.filter(({ finding }) => finding === null).length;
  if (unheard > 0) return problem(`有${unheard}份陈述申辩尚未复核（行政处罚法第四十五条）`);
  if (defences.length > 0) return fine(`${defences.length}份陈述申辩均已复核`);
  return fine(waivedOn ? `当事人已于${waivedOn}明确放弃陈述、申辩和听证` : '未收到陈述申辩');
}

/** Penalties for which the party may ask for a hearing (处罚法 63) are worth a look at whether it was told so. */
function hearing({ findings: { penalty, triggers }, evidence }: ReviewedFile): Hint[] {
  if (triggers.hearingHeld) {
    const recorded = evidence.some(({ title }) => title.includes('听证笔录'));
    return [recorded ? fine('案卷有听证笔录') : problem('经过听证，案卷没有听证笔录（行政处罚法第六十五条）')];
  }
  const told =
    '拟给予降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业等处罚，当事人有权要求听证，请核对告知内容（行政处罚法第六十三条）';
  const heard = ['downgrade', 'revocation', 'closure', 'shutdown', 'ban'];
  return kindsOf(penalty).some((kind) => heard.includes(kind)) ? [look(told)] : [];
}

/** Limits that run before a decision. */
const named = new Map([decideLimit, defenceLimit, ...reviewLimits].map(({ kind, name }) => [kind, name]));

function limits({ deadlines, today }: ReviewedFile): Hint[] {
  const told = deadlines
    .filter(({ kind }) => kind !== reviewLimit.kind)
    .map((deadline) => ({
      ...deadline,
      colour: deadlineColour(deadline, today),
      name: named.get(deadline.kind) ?? deadline.kind,
    }));
  const late = told.filter(({ colour }) => colour === 'late' || colour === 'red');
  const yellow = told.filter(({ colour }) => colour === 'yellow');
  const ended = (metOn: string | null) => (metOn ? `${metOn}才完成` : '已经超期');
  return [
    ...late.map(({ name, dueOn, metOn }) => problem(`${name}的期限于${dueOn}届满，${ended(metOn)}`)),
    ...yellow.map(({ name, dueOn }) => look(`${name}的期限将于${dueOn}届满`)),
    ...(late.length + yellow.length === 0 ? [fine('各项期限均未超期')] : []),
  ];
}
