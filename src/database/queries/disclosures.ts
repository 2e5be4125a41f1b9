import type { EntityManager } from 'typeorm';
import {
  type Disclosure,
  disclosureById,
  type DisclosureFilter,
  disclosureRows,
  publicDisclosures,
} from '../../stages/disclosure';
import { entityOf } from '../entities/rows';
import { containing } from '../stores/rows';
import { answer } from './answer';

const table = entityOf(disclosureRows);

export const disclosureQueries = [
  answer(disclosureById, (manager, id): Promise<Disclosure | null> => manager.findOneBy(table, { id })),
  answer(publicDisclosures, searchPublic),
];

async function searchPublic(manager: EntityManager, { text, agencyId, month, limit, offset }: DisclosureFilter) {
  const found = manager
    .createQueryBuilder(table, 'd')
    .where(`d.status IN ('published', 'withdrawn') AND d.publishedAt IS NOT NULL`);
  if (agencyId) found.andWhere('d.agencyId = :agencyId', { agencyId });
  if (month) found.andWhere(`to_char(d.publishedAt AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') = :month`, { month });
  if (text) found.andWhere(`(${searched})`, { text: containing(text) });
  found.orderBy('d.publishedAt', 'DESC').addOrderBy('d.id').limit(limit).offset(offset);
  const [disclosures, total] = await found.getManyAndCount();
  return { disclosures, total };
}

const searched = ['title', 'decisionNumber', 'partyName', 'summary']
  .map((field) => `d.${field} ILIKE :text`)
  .join(' OR ');
