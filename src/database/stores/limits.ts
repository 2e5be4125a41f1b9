import type { EntityManager } from 'typeorm';
import { deadlineRows } from '../../ports/common-rows';
import type { LimitInCase, LimitRegister } from '../../ports/registers';
import { entityOf } from '../entities/rows';
import { snakeCase } from '../naming';
import { POSITION } from '../columns';

const json = (alias: string, fields: string[]) =>
  `jsonb_build_object(${fields.map((field) => `'${field}', ${alias}.${snakeCase(field)}`).join(', ')})`;

const deadline = json('d', [
  'id',
  'caseId',
  'kind',
  'startsOn',
  'dueOn',
  'count',
  'unit',
  'warningDays',
  'basis',
  'provisional',
  'metOn',
  'ending',
]);
const matter = json('c', ['id', 'agencyId', 'registrationNumber', 'matter', 'officerIds', 'status']);
const review = json('r', ['reviewerId', 'extension', 'reReview']);

const ofAgency =
  'c.agency_id = $1 AND ($2::text IS NULL OR c.officer_ids @> ARRAY[$2]) AND ($3::date IS NULL OR d.due_on < $3)';
const reviewedBy = `c.id IN (SELECT case_id FROM reviews WHERE ended_at IS NULL AND (reviewer_id = $1 OR re_review->>'reviewerId' = $1))`;

/** Running ones have an index of their own: those of closed cases cost nothing. */
export function limitRegister(manager: EntityManager): LimitRegister {
  return {
    ofCases: (caseIds) =>
      manager
        .createQueryBuilder(entityOf(deadlineRows), 'row')
        .where('row.caseId = ANY (:caseIds)', { caseIds })
        .orderBy(`row.${POSITION}`)
        .getMany(),
    running: (of): Promise<LimitInCase[]> =>
      manager.query(
        `SELECT ${deadline} AS deadline, ${matter} AS "case",
           (SELECT ${review} FROM reviews r WHERE r.case_id = c.id AND r.ended_at IS NULL ORDER BY r.position DESC LIMIT 1) AS review
         FROM deadlines d JOIN cases c ON c.id = d.case_id
         WHERE d.met_on IS NULL AND ${'reviewerId' in of ? reviewedBy : ofAgency} ORDER BY d.due_on, d.position`,
        'reviewerId' in of ? [of.reviewerId] : [of.agencyId, of.officerId ?? null, of.dueBefore ?? null],
      ),
  };
}
