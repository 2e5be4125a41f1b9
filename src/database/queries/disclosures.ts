import type { EntityManager } from 'typeorm';
import {
  type Disclosure,
  disclosureById,
  type DisclosureFilter,
  disclosureRows,
  publicDisclosures,
} from '../../stages/disclosure';
import { entityOf } from '../entities/rows';
import { searchWords } from '../../law/text/search-key';
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
  if (text) found.andWhere(wordsFound, { words: searchWords(text), unheard });
  found.orderBy('d.publishedAt', 'DESC').addOrderBy('d.id').limit(limit).offset(offset);
  const [disclosures, total] = await found.getManyAndCount();
  return { disclosures, total };
}

/** What searchKey leaves away (src/law/text/search-key.ts), as PostgreSQL writes it. */
const unheard = String.raw`[[:space:][:cntrl:]()<>{}\[\]\u3008-\u3011\u3014-\u301b·•・‧\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff-]`;

/** Every word in one of the fields; the fields do not run into each other. */
const searched = ['title', 'decisionNumber', 'partyName', 'summary'].map((field) => `d.${field}`).join(', ');
const key = `lower(regexp_replace(normalize(concat_ws('|', ${searched}), NFKC), :unheard, '', 'g'))`;
const wordsFound = `(SELECT bool_and(strpos(${key}, word) > 0) FROM unnest(CAST(:words AS text[])) AS word)`;
