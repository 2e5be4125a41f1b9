import type { CaseFile } from '../../ports/case-file';
import { type Decision, payLimit, penaltyInForce } from '../decision';
import type { Account } from './account';
import { type ExecutionEvent, ofKind } from './event';
import { executionEventRows } from './rows';

/** What has happened in the execution of this decision, in order. */
export const eventsOf = (file: CaseFile, decisionId: string): ExecutionEvent[] =>
  file
    .rows(executionEventRows)
    .all()
    .filter((event) => event.decisionId === decisionId);

/** The account of the decision, from the limit to pay and everything that has happened. */
export function accountOf(file: CaseFile, decision: Decision): Account {
  const events = eventsOf(file, decision.id);
  const { fineYuan, confiscationYuan } = penaltyInForce(file, decision);
  const approved = ofKind(events, 'deferral-ruled').filter(({ details }) => details.approved);
  return {
    fineYuan,
    confiscationYuan,
    dueOn: firstDueOn(file, approved),
    deferrals: approved.map(({ happenedOn, details }) => ({ ruledOn: happenedOn, ...details })),
    payments: ofKind(events, 'payment').map(({ happenedOn: on, details }) => ({ on, ...details })),
    pauses: remediesOf(events).map(({ from, to }) => ({ from, to })),
    agreedYuan: ofKind(events, 'agreement').at(-1)?.details.surchargeYuan ?? null,
  };
}

/** Last day to pay as the decision gave it; an approved deferral has prolonged the limit since. */
function firstDueOn(file: CaseFile, approved: ExecutionEvent<'deferral-ruled'>[]): string | null {
  const pay = file.limits.all().findLast(({ kind }) => kind === payLimit.kind);
  return approved[0]?.details.firstDueOn ?? pay?.dueOn ?? null;
}

export interface RemedyCourse {
  remedy: 'reconsideration' | 'suit';
  from: string;
  /** Day on which the agency was told of its end; null: it is pending. */
  to: string | null;
  result: 'upheld' | 'withdrawn' | 'changed' | null;
}

/** 复议 and 诉讼, each with its end. */
export function remediesOf(events: readonly ExecutionEvent[]): RemedyCourse[] {
  const ended = [...ofKind(events, 'remedy-ended')];
  return ofKind(events, 'remedy-begun').map(({ happenedOn, details: { remedy } }) => {
    const at = ended.findIndex((end) => end.details.remedy === remedy);
    const [end] = at < 0 ? [] : ended.splice(at, 1);
    return { remedy, from: happenedOn, to: end?.happenedOn ?? null, result: end?.details.result ?? null };
  });
}
