import { query } from '../../../ports/query';
import type { Grouping, ReviewCounts, Staff, StatisticsFilter } from './counts';

/**
 * What is counted, in which groups; `today` (ISO date): reviews that run are overdue after the last day of their limit.
 */
export interface CountsAsked {
  filter: StatisticsFilter;
  grouping: Grouping;
  today: string;
}

/** Counts review rows as they stand (L9). Groups without anything are missing. */
export const reviewCounts = query<CountsAsked, ReviewCounts[]>('review-counts');

/** The staff on each of these days (ISO dates); agencies without anybody are missing. */
export const staffOn = query<string[], Staff[]>('staff-on');
