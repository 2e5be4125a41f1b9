import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { daysBetween } from '../../law/calendar/day';
import { day } from '../../law/text/input-fields';
import { act } from '../../ports/act';
import type { CaseFile } from '../../ports/case-file';
import { decideLimit, lastDecideLimit } from '../filing';
import { resumeText } from './handling-time-text';
import { handlingTimePaper } from './papers';
import { timeResumed } from './record';
import { timeChangeRows } from './rows';
import type { TimeChange } from './time-change';
import { timeChangeView } from './view';

/** The period that runs now and does not count; null: the time to decide runs. */
export const standingStill = (file: CaseFile): TimeChange | null =>
  file
    .rows(timeChangeRows)
    .all()
    .findLast(({ change, untilOn }) => change === 'stop' && untilOn === null) ?? null;

/** 恢复计算办案期限: what was left of it runs on from that day. @throws BusinessError VALIDATION_FAILED, field untilOn */
export const resumeTime = act({
  name: 'resume-decision-time',
  title: '恢复计算办案期限',
  roles: ['head'],
  obstacle: (file) => (standingStill(file) ? null : '办案期限没有中止计算'),
  input: z.strictObject({ untilOn: day().describe('自哪日起恢复计算') }),
  run(file, { untilOn }) {
    requireAfterStop(file, { untilOn });
    return resume(file, untilOn);
  },
  api: {
    method: 'post',
    path: 'time-resumptions',
    summary: '恢复计算办案期限（机关负责人）',
    inputId: 'TimeResumption',
    status: 201,
    result: timeChangeView,
  },
  page: {
    path: 'time-resumptions',
    intro: '中止的事由结束后，剩余的办案期限自恢复之日起继续计算。',
    submit: '恢复计算',
    check: requireAfterStop,
  },
});

/** Goes on with what was left; for stages that know when such a period ends. Something must stand still. */
export function resume(file: CaseFile, untilOn: string): TimeChange {
  const stopped = standingStill(file)!;
  const before = lastDecideLimit(file.limits)!;
  const left = Math.max(0, daysBetween(stopped.fromOn!, before.dueOn));
  const { unit, warningDays, basis } = before;
  const length = { count: left, unit, warningDays: warningDays ?? 0, basis: `${basis}；${stopped.basis}` };
  const { dueOn } = file.limits.start(decideLimit, untilOn, length);
  const change: TimeChange = { ...stopped, untilOn, days: daysBetween(stopped.fromOn!, untilOn) };
  file.rows(timeChangeRows).save(change);
  const paragraphs = resumeText(file, change, dueOn);
  file.paper(handlingTimePaper, { title: '恢复计算办案期限审批表', paragraphs });
  const details = { timeChangeId: change.id, ground: change.ground!, fromOn: change.fromOn!, untilOn, dueOn };
  file.note(timeResumed, details);
  return change;
}

function requireAfterStop(file: CaseFile, { untilOn }: { untilOn?: string }): void {
  const wrong = (why: string) => new BusinessError('VALIDATION_FAILED', why, 'untilOn');
  const stopped = standingStill(file);
  if (!untilOn || !stopped) return;
  if (untilOn > file.today) throw wrong('不得晚于今天');
  if (untilOn < stopped.fromOn!) throw wrong(`不得早于中止之日（${stopped.fromOn}）`);
}
