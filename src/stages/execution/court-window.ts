import { chineseDay } from '../../law/calendar/day';
import { limit } from '../../law/calendar/limit';
import type { TimeLimit } from '../../law/case/deadline';
import type { RemedyCourse } from './account-of';

export interface CourtLengths {
  sue: TimeLimit;
  sueAfterReconsideration: TimeLimit;
  apply: TimeLimit;
  applyAfterJudgment: TimeLimit;
}

export interface CourtFacts {
  /** ISO dates. */
  servedOn: string;
  remedies: readonly RemedyCourse[];
  /** Last day of an approved deferral. */
  deferredUntil: string | null;
  /** Last of the ten working days after the reminder was served; null: none was served. */
  reminderEndsOn: string | null;
  lengths: CourtLengths;
}

/** Last day to sue, and the days between which a court may be asked, both inclusive (强制法 53, 54; 解释 153, 156). */
export interface CourtWindow {
  suitEndsOn: string;
  until: string;
}

const lastDay = (from: string, { count, unit, ofParty }: TimeLimit) => limit(from, count, unit, ofParty).dueOn;
const latest = (...days: (string | null)[]): string =>
  days.filter((day) => day !== null).reduce((a, b) => (a > b ? a : b));

export function courtWindow({ servedOn, remedies, deferredUntil, lengths }: CourtFacts): CourtWindow {
  const reconsidered = remedies.findLast(({ remedy, to }) => remedy === 'reconsideration' && to !== null);
  const judged = remedies.findLast(({ remedy, to, result }) => remedy === 'suit' && to !== null && result === 'upheld');
  const ownEnd = lastDay(servedOn, lengths.sue);
  const suitEndsOn = judged
    ? judged.to!
    : latest(ownEnd, reconsidered ? lastDay(reconsidered.to!, lengths.sueAfterReconsideration) : null);
  const from = latest(suitEndsOn, deferredUntil);
  return { suitEndsOn, until: lastDay(from, judged ? lengths.applyAfterJudgment : lengths.apply) };
}

/** Why a court cannot be asked on that day (强制法 53, 54, 69; 处罚法 72 二款): Chinese sentences, none when it can. */
export function courtProblems(askedOn: string, facts: CourtFacts, lateReason: string | null = null): string[] {
  const { remedies, deferredUntil, reminderEndsOn } = facts;
  const { suitEndsOn, until } = courtWindow(facts);
  const pending = remedies.some(({ to }) => to === null);
  const late = askedOn > until && !lateReason;
  return [
    reminderEndsOn === null ? '申请人民法院强制执行前应当先行催告，催告书应当送达当事人' : '',
    reminderEndsOn !== null && askedOn <= reminderEndsOn
      ? `催告后的履行期至${chineseDay(reminderEndsOn)}，期满仍未履行的，才能申请强制执行`
      : '',
    pending ? '复议、诉讼正在进行，不能申请强制执行' : '',
    !pending && askedOn <= suitEndsOn ? `当事人的起诉期限至${chineseDay(suitEndsOn)}，期满后才能申请强制执行` : '',
    deferredUntil && askedOn <= deferredUntil ? `批准的延期、分期至${chineseDay(deferredUntil)}，期满后才能申请` : '',
    late ? `申请强制执行的期限至${chineseDay(until)}，逾期的应当说明正当理由` : '',
  ].filter(Boolean);
}
