import { refusalsIn, stoppedIn, unsignedIn } from '../../kinds';
import { refusedKinds, stillStopped } from '../stores/concern-conditions';
import { overStatuses } from '../../law/case/case';
import { answer } from './answer';

const kind = Object.entries(refusedKinds)
  .map(([name, condition]) => `WHEN ${condition} THEN '${name}'`)
  .join(' ');

const refusals = `
  SELECT kind, actor, count(DISTINCT case_id)::integer AS cases, sum(times)::integer AS times, max(at) AS "lastAt"
  FROM (
    SELECT CASE ${kind} END AS kind, r.actor, r.case_id, r.at, coalesce((r.details ->> 'count')::integer, 1) AS times
    FROM record r JOIN cases c ON c.id = r.case_id
    WHERE r.act IN ('refused', 'gate-attempt-refused') AND c.agency_id = $1
      AND r.at >= ($2::date)::timestamp AT TIME ZONE 'Asia/Shanghai'
  ) refused
  WHERE kind IS NOT NULL GROUP BY kind, actor ORDER BY kind, times DESC, actor`;

const stopped = `
  SELECT c.id AS "caseId", c.registration_number AS "registrationNumber", c.matter, r.summary, r.at AS since
  FROM record r JOIN cases c ON c.id = r.case_id
  WHERE ${stillStopped} AND c.agency_id = $1 AND c.status <> ALL ($2) ORDER BY r.sequence LIMIT $3`;

const unsigned = `
  SELECT c.id AS "caseId", c.registration_number AS "registrationNumber", c.matter, w.draft_by AS account,
    coalesce(w.asked_at, w.offered_at) AS since
  FROM work_items w JOIN cases c ON c.id = w.case_id
  WHERE w.state = 'unsigned' AND c.agency_id = $1 AND c.status <> ALL ($2) ORDER BY since LIMIT $3`;

const iso = <T extends Record<K, unknown>, K extends string>(rows: T[], field: K): T[] =>
  rows.map((row) => ({ ...row, [field]: (row[field] as Date).toISOString() }));

/** What the board of supervisors tells beside its numbers. */
export const supervisionQueries = [
  answer(refusalsIn, async (manager, { agencyId, since }) =>
    iso(await manager.query(refusals, [agencyId, since]), 'lastAt'),
  ),
  answer(stoppedIn, async (manager, { agencyId, most }) =>
    iso(await manager.query(stopped, [agencyId, overStatuses, most]), 'since'),
  ),
  answer(unsignedIn, async (manager, { agencyId, most }) =>
    iso(await manager.query(unsigned, [agencyId, overStatuses, most]), 'since'),
  ),
];
