import type { EntityManager } from 'typeorm';
import { overStatuses } from '../../law/case/case';
import type { CaseStore, PartyStore } from '../../ports/stores';
import { caseEntity, partyTable } from '../entities';
import { containing, found, upsert } from './rows';

export function caseStore(manager: EntityManager): CaseStore {
  return {
    get: async (id) => found(await manager.findOneBy(caseEntity, { id })),
    lock: async (id) => found(await manager.findOne(caseEntity, { where: { id }, lock: { mode: 'for_no_key_update' } })),
    save: (row) => upsert(manager, caseEntity, row),
    async search({ agencyId, officerId, adviserId, status, text, limit, offset }) {
      const query = manager.createQueryBuilder(caseEntity, 'c');
      if (agencyId) query.andWhere(adviserId ? `(c.agencyId = :agencyId OR ${advisedOn})` : 'c.agencyId = :agencyId', { agencyId, adviserId, over: overStatuses });
      if (officerId) query.andWhere('c.officerIds @> :officers', { officers: [officerId] });
      if (status) query.andWhere('c.status = :status', { status });
      if (text) query.andWhere('(c.matter ILIKE :text OR c.number ILIKE :text OR c.registrationNumber ILIKE :text)', { text: containing(text) });
      const [cases, total] = await query.orderBy('c.registeredAt', 'DESC').addOrderBy('c.id').limit(limit).offset(offset).getManyAndCount();
      return { cases, total };
    },
  };
}

const advisedOn = `c.status NOT IN (:...over) AND c.id IN (
  SELECT case_id FROM reviews WHERE reviewer_id = :adviserId UNION ALL SELECT case_id FROM reviews WHERE re_review->>'reviewerId' = :adviserId)`;

export function partyStore(manager: EntityManager): PartyStore {
  return {
    get: async (caseId) => found(await manager.findOneBy(partyTable, { caseId })),
    save: (party) => upsert(manager, partyTable, party),
  };
}
