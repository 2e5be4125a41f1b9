import type { EntityManager } from 'typeorm';
import type { DisclosureStore } from '../../ports/stores';
import { disclosureTable } from '../entities';
import { caseRows, containing } from './rows';

export function disclosureStore(manager: EntityManager): DisclosureStore {
  return {
    ...caseRows(manager, disclosureTable),
    async searchPublic({ text, agencyId, month, limit, offset }) {
      const query = manager
        .createQueryBuilder(disclosureTable, 'd')
        .where(`d.status IN ('published', 'withdrawn') AND d.publishedAt IS NOT NULL`);
      if (agencyId) query.andWhere('d.agencyId = :agencyId', { agencyId });
      if (month) query.andWhere(`to_char(d.publishedAt AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') = :month`, { month });
      if (text)
        query.andWhere('(d.title ILIKE :text OR d.decisionNumber ILIKE :text OR d.partyName ILIKE :text OR d.summary ILIKE :text)', {
          text: containing(text),
        });
      const [disclosures, total] = await query.orderBy('d.publishedAt', 'DESC').addOrderBy('d.id').limit(limit).offset(offset).getManyAndCount();
      return { disclosures, total };
    },
  };
}
