import type { Concern, LimitState } from '../../law/case/case-list';
import { unsignedCases } from './unsigned';

const running = 'SELECT case_id FROM deadlines WHERE met_on IS NULL';

export const limitConditions: Record<LimitState, string> = {
  overdue: `c.id IN (${running} AND due_on < :today)`,
  soon: `c.id IN (${running} AND due_on BETWEEN :today AND :soonUntil)`,
  running: `c.id IN (${running})`,
};

/** Entries of one word, told apart by what they hold: a task sent back, an act not done, a step that stopped. */
export const refusedKinds = {
  'sent-back': `r.act = 'refused' AND r.details ->> 'code' IS NOT NULL AND r.details ->> 'jobKey' IS NOT NULL`,
  'not-done': `r.act = 'refused' AND r.details ->> 'where' IS NOT NULL`,
  'gate-attempt': `r.act = 'gate-attempt-refused'`,
} as const;

/** A step that stopped and has not been done after all: the engine gives the same job again when it is retried. */
export const stillStopped = `r.act = 'refused' AND r.details ->> 'code' IS NULL AND r.details ->> 'jobKey' IS NOT NULL
  AND NOT EXISTS (SELECT FROM inbox i WHERE i.job_key = r.details ->> 'jobKey' AND i.outcome IS NOT NULL)`;

/** What came to the case from outside the procedure: its instance lost, or a message without a fact. */
const interfered = `r.act IN ('process-lost', 'process-unheard', 'message-unfounded')`;

const recently = (which: string) =>
  `c.id IN (SELECT r.case_id FROM record r WHERE ${which}
    AND r.at >= (:refusedSince)::date::timestamp AT TIME ZONE 'Asia/Shanghai')`;

const refused = (kind: keyof typeof refusedKinds) => recently(refusedKinds[kind]);

const reviewed = (from: number, to: number | null) => {
  const age = `(:today)::date - (submitted_at AT TIME ZONE 'Asia/Shanghai')::date`;
  const until = to === null ? '' : ` AND ${age} <= ${to}`;
  return `c.id IN (SELECT case_id FROM reviews WHERE ended_at IS NULL AND ${age} >= ${from}${until})`;
};

export const concernConditions: Record<Concern, string> = {
  'sent-back': refused('sent-back'),
  'not-done': refused('not-done'),
  'gate-attempt': refused('gate-attempt'),
  interfered: recently(interfered),
  stopped: `c.status NOT IN (:...over) AND c.id IN (SELECT r.case_id FROM record r WHERE ${stillStopped})`,
  unsigned: `c.id IN (${unsignedCases})`,
  'review-up-to-7': reviewed(0, 7),
  'review-8-to-15': reviewed(8, 15),
  'review-over-15': reviewed(16, null),
};
