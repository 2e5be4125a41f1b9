import { overStatuses } from '../../law/case/case';
import { addDays, dayOf } from '../../law/calendar/day';
import { refusalDays, soonDays } from '../../law/case/case-list';
import type { CaseQuery, CaseScope } from '../../ports/registers';
import { concernConditions, limitConditions } from './concern-conditions';

/** Conditions on `cases c`, all of which must hold, with what they are given by name. */
export interface Conditions {
  where: string[];
  given: Record<string, unknown>;
}

/**
 * Which cases the filter finds as of `now`. No name may be that of a type: TypeORM would take `::text` for it, too.
 */
export function conditionsOf(filter: CaseScope & CaseQuery, now: Date): Conditions {
  const { text, partiesOf, limitState, concern, ...plain } = filter;
  const { agency, officer, status, act, registeredFrom, registeredTo } = plain;
  const today = dayOf(now);
  const asked: [unknown, string][] = [
    [filter.agencyId ?? filter.superiorId ?? filter.officerId, scopeOf(filter)],
    [agency, 'c.agency_id = :agency'],
    [officer, 'c.officer_ids @> ARRAY[:officer]::text[]'],
    [status, 'c.status = :status'],
    [act, 'c.act_kind = :act'],
    [registeredFrom, `c.registered_at >= ${startOf(':registeredFrom')}`],
    [registeredTo, `c.registered_at < ${startOf(':registeredTo', 1)}`],
    [limitState, limitState ? limitConditions[limitState] : ''],
    [concern, concern ? concernConditions[concern] : ''],
    [text, foundBy(partiesOf)],
  ];
  return {
    where: asked.filter(([value]) => value !== undefined).map(([, condition]) => condition),
    given: {
      ...plain,
      words: text,
      over: overStatuses,
      today,
      soonUntil: addDays(today, soonDays),
      refusedSince: addDays(today, -refusalDays),
      partyOfficer: typeof partiesOf === 'object' ? partiesOf.officerId : undefined,
    },
  };
}

const startOf = (day: string, later = 0) => `((${day})::date + ${later})::timestamp AT TIME ZONE 'Asia/Shanghai'`;

function scopeOf({ agencyId, officerId, adviserId, superiorId }: CaseScope): string {
  const own = [
    ...(agencyId ? ['c.agency_id = :agencyId'] : []),
    ...(officerId ? ['c.officer_ids @> ARRAY[:officerId]::text[]'] : []),
  ].join(' AND ');
  const overseen = 'c.agency_id IN (SELECT id FROM agencies WHERE superior_id = :superiorId)';
  return `(${[own && `(${own})`, adviserId && advisedOn, superiorId && overseen].filter(Boolean).join(' OR ')})`;
}

const advisedOn = `(c.status NOT IN (:...over) AND c.id IN (
  SELECT case_id FROM reviews WHERE reviewer_id = :adviserId UNION ALL SELECT case_id FROM reviews WHERE re_review->>'reviewerId' = :adviserId))`;

/** Words and numbers of the case, and the name of its party where it may be seen. */
function foundBy(partiesOf: CaseQuery['partiesOf']): string {
  const byWords = 'SELECT f.id FROM cases f WHERE f.words LIKE search_pattern(:words)';
  const byParty = 'SELECT p.case_id FROM parties p WHERE p.name_key LIKE search_pattern(:words)';
  const ofOfficer = ' AND p.case_id IN (SELECT id FROM cases WHERE officer_ids @> ARRAY[:partyOfficer]::text[])';
  if (partiesOf === undefined) return `c.id IN (${byWords})`;
  return `c.id IN (${byWords} UNION ALL ${byParty}${partiesOf === 'all' ? '' : ofOfficer})`;
}
