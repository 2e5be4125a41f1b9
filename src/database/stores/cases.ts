import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Clock } from '../../base/clock';
import type { EnforcementCase } from '../../law/case/case';
import type { CaseOrder } from '../../law/case/case-list';
import type { CaseQuery, CaseRegister, CaseScope } from '../../ports/registers';
import { caseEntity, partyTable } from '../entities';
import { conditionsOf } from './case-conditions';
import { found, type Vouching } from './rows';

type Cases = SelectQueryBuilder<EnforcementCase>;

export function caseRegister(manager: EntityManager, clock: Clock, { wrote }: Vouching): CaseRegister {
  const matching = (filter: CaseScope & CaseQuery): Cases => {
    const { where, given } = conditionsOf(filter, clock.now());
    const query = manager.createQueryBuilder(caseEntity, 'c');
    return where.length > 0 ? query.where(where.join(' AND '), given) : query;
  };
  return {
    get: async (id) => found(await manager.findOneBy(caseEntity, { id })),
    async reserve(id) {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
      return manager.findOneBy(caseEntity, { id });
    },
    async requestOf(id) {
      const [kept] = await manager.query<{ sm3: string }[]>(
        'SELECT sm3 FROM registration_requests WHERE case_id = $1',
        [id],
      );
      return kept?.sm3 ?? null;
    },
    async keepRequest(id, sm3) {
      const kept = 'INSERT INTO registration_requests AS r VALUES ($1, $2) RETURNING to_jsonb(r) AS row';
      const rows = await manager.query<{ row: Record<string, unknown> }[]>(kept, [id, sm3]);
      wrote(
        'registration_requests',
        rows.map(({ row }) => row),
      );
    },
    async search({ limit, offset, order = 'newest', ...filter }) {
      const [cases, total] = await ordered[order](matching(filter))
        .addOrderBy('c.id')
        .limit(limit)
        .offset(offset)
        .getManyAndCount();
      return { cases, total };
    },
    async count(filter) {
      const counts = await matching(filter)
        .select('c.agencyId', 'agency')
        .addSelect('count(*)', 'count')
        .groupBy('c.agencyId')
        .getRawMany<{ agency: string; count: number }>();
      return new Map(counts.map(({ agency, count }) => [agency, count]));
    },
    async partyNames(caseIds) {
      const parties = await manager
        .createQueryBuilder(partyTable, 'p')
        .where('p.caseId = ANY (:caseIds)', { caseIds })
        .getMany();
      return new Map(parties.map(({ caseId, name }) => [caseId, name]));
    },
  };
}

const nextDue = '(SELECT min(d.due_on) FROM deadlines d WHERE d.case_id = c.id AND d.met_on IS NULL)';

const ordered: Record<CaseOrder, (cases: Cases) => Cases> = {
  newest: (cases) => cases.orderBy('c.registeredAt', 'DESC'),
  oldest: (cases) => cases.orderBy('c.registeredAt', 'ASC'),
  limit: (cases) => cases.addSelect(nextDue, 'next_due').orderBy('next_due', 'ASC', 'NULLS LAST'),
  number: (cases) => cases.orderBy('c.registrationNumber', 'ASC'),
};
