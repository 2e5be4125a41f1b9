import type { EntityManager } from 'typeorm';
import { overStatuses } from '../../law/case/case';
import type { CaseRegister } from '../../ports/registers';
import { caseEntity } from '../entities';
import { containing, found } from './rows';

export function caseRegister(manager: EntityManager): CaseRegister {
  return {
    get: async (id) => found(await manager.findOneBy(caseEntity, { id })),
    async reserve(id) {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
      return manager.findOneBy(caseEntity, { id });
    },
    async search({ agencyId, officerId, adviserId, status, text, limit, offset }) {
      const query = manager.createQueryBuilder(caseEntity, 'c');
      if (agencyId)
        query.andWhere(adviserId ? `(c.agencyId = :agencyId OR ${advisedOn})` : 'c.agencyId = :agencyId', {
          agencyId,
          adviserId,
          over: overStatuses,
        });
      if (officerId) query.andWhere('c.officerIds @> :officers', { officers: [officerId] });
      if (status) query.andWhere('c.status = :status', { status });
      if (text)
        query.andWhere('(c.matter ILIKE :text OR c.number ILIKE :text OR c.registrationNumber ILIKE :text)', {
          text: containing(text),
        });
      const [cases, total] = await query
        .orderBy('c.registeredAt', 'DESC')
        .addOrderBy('c.id')
        .limit(limit)
        .offset(offset)
        .getManyAndCount();
      return { cases, total };
    },
  };
}

const advisedOn = `c.status NOT IN (:...over) AND c.id IN (
  SELECT case_id FROM reviews WHERE reviewer_id = :adviserId UNION ALL SELECT case_id FROM reviews WHERE re_review->>'reviewerId' = :adviserId)`;
