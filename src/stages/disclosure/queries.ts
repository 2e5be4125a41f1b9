import { query } from '../../ports/query';
import type { Disclosure } from './disclosure';

/** `month` (yyyy-MM, Asia/Shanghai): published in that month. */
export interface DisclosureFilter {
  text?: string;
  agencyId?: string;
  month?: string;
  limit: number;
  offset: number;
}

/** Published and withdrawn ones (a withdrawn one shows its reason), newest first. */
export const publicDisclosures = query<DisclosureFilter, { disclosures: Disclosure[]; total: number }>(
  'public-disclosures',
);

/** Of whatever case; null when there is none of this id. */
export const disclosureById = query<string, Disclosure | null>('disclosure-by-id');
