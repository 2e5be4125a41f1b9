import type { EntityManager } from 'typeorm';
import {
  countedOpinions,
  type Duration,
  type Grouping,
  noCounts,
  type ReviewCounts,
  reviewCounts,
  staffOn,
  type StatisticsFilter,
} from '../../stages/review';
import { answer } from './answer';

const china = `AT TIME ZONE 'Asia/Shanghai'`;

/** Counts by SQL; days are days in China. */
export const reviewQueries = [
  answer(reviewCounts, countReviews),
  answer(staffOn, (manager, days) => manager.query(staffSql, [days])),
];

interface Counted {
  filter: StatisticsFilter;
  grouping: Grouping;
  today: string;
}

async function countReviews(manager: EntityManager, { filter, grouping, today }: Counted): Promise<ReviewCounts[]> {
  const counts = new Map<string, ReviewCounts>();
  const of = (group: string) => counts.get(group) ?? counts.set(group, noCounts(group)).get(group)!;
  const parameters = [filter.from, filter.to, filter.agencyId ?? null, filter.act ?? null];
  for (const [sql, given] of [
    [decisionsSql(grouping), parameters],
    [reviewsSql(grouping), [...parameters, today]],
  ] as const) {
    const found = await manager.query<(Partial<ReviewCounts> & { group: string })[]>(sql, [...given]);
    for (const { group, ...counted } of found) Object.assign(of(group), counted);
  }
  const durations = await manager.query<(Duration & { group: string })[]>(durationsSql(grouping), parameters);
  for (const { group, ...duration } of durations) of(group).durations.push(duration);
  return [...counts.values()];
}

const groupOf = (grouping: Grouping, day: string) =>
  ({ total: `''`, agency: 'c.agency_id', act: 'c.act_kind', month: `to_char(${day}, 'YYYY-MM')` })[grouping];
const onlyAsked = `($3::text IS NULL OR c.agency_id = $3) AND ($4::text IS NULL OR c.act_kind = $4)`;
const count = (condition: string, name: string) => `count(*) FILTER (WHERE ${condition})::integer AS "${name}"`;

const decisionsSql = (grouping: Grouping) => `
  SELECT ${groupOf(grouping, 'd.decided_on')} AS "group", ${count('d.major', 'majorDecisions')}, ${count('d.major AND d.review_passed', 'reviewedDecisions')}
  FROM decisions d JOIN cases c ON c.id = d.case_id
  WHERE d.decided_on BETWEEN $1 AND $2 AND ${onlyAsked} GROUP BY 1`;

const submitted = (grouping: Grouping) => `
  SELECT ${groupOf(grouping, `r.submitted_at ${china}`)} AS "group", r.opinion, r.passed, r.due_on, r.accepted_on,
    (r.opinion_at ${china})::date AS opinion_on, (r.ended_at ${china})::date AS ended_on,
    r.opinion IS NOT NULL AND EXISTS (
      SELECT FROM findings later JOIN findings reviewed ON reviewed.id = r.findings_id
      WHERE later.case_id = r.case_id AND later.version > reviewed.version AND later.concluded AND later.concluded_at > r.opinion_at) AS changed
  FROM reviews r JOIN cases c ON c.id = r.case_id
  WHERE r.submitted_at >= ($1::date)::timestamp ${china} AND r.submitted_at < ($2::date + 1)::timestamp ${china} AND ${onlyAsked}`;

const reviewsSql = (grouping: Grouping) => `
  SELECT "group", count(*)::integer AS reviews, ${count('opinion IS NULL', 'withoutOpinion')}, ${count('passed', 'passed')}, ${count('changed', 'changed')},
    ${count('due_on < coalesce(opinion_on, ended_on, $5::date)', 'overdue')},
    jsonb_build_object(${countedOpinions.map((opinion) => `'${opinion}', count(*) FILTER (WHERE opinion = '${opinion}')`).join(', ')}) AS opinions
  FROM (${submitted(grouping)}) submitted GROUP BY 1`;

const durationsSql = (grouping: Grouping) => `
  SELECT "group", accepted_on AS "acceptedOn", opinion_on AS "opinionOn", count(*)::integer AS count
  FROM (${submitted(grouping)}) submitted WHERE accepted_on IS NOT NULL AND opinion_on IS NOT NULL GROUP BY 1, 2, 3`;

/** As people stood when the day ended. */
const staffSql = `
  SELECT day AS "on", agency_id AS "agencyId", ${count('own_reviewer', 'reviewers')}, ${count('officer', 'officers')}
  FROM unnest($1::date[]) AS day CROSS JOIN LATERAL (
    SELECT DISTINCT ON (person_id) agency_id, own_reviewer, officer FROM standings
    WHERE since < (day + 1)::timestamp ${china} ORDER BY person_id, since DESC, position DESC) standing
  WHERE (own_reviewer OR officer) GROUP BY 1, 2`;
