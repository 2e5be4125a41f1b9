import { opinionNames, type Opinion } from '../review';

export const countedOpinions = Object.keys(opinionNames) as Opinion[];

export const groupings = ['total', 'agency', 'act', 'month'] as const;
export type Grouping = (typeof groupings)[number];
export const groupingNames: Record<Grouping, string> = {
  total: '合计',
  agency: '按机关',
  act: '按执法行为',
  month: '按月份',
};

/** A period (ISO dates, Asia/Shanghai, both inclusive) and what is counted in it. */
export interface StatisticsFilter {
  from: string;
  to: string;
  agencyId?: string;
  act?: string;
}

/** Reviews whose opinion came on `opinionOn` (ISO dates); the review clock started on `acceptedOn`. */
export interface Duration {
  acceptedOn: string;
  opinionOn: string;
  count: number;
}

/**
 * What is counted of one group: decisions made in the period, and reviews submitted in the period with what became of
 * them until today.
 */
export interface ReviewCounts {
  /** Agency id, act, month (yyyy-MM), or '' for the total. */
  group: string;
  majorDecisions: number;
  /** Of these, with a passed review. */
  reviewedDecisions: number;
  reviews: number;
  /** By the newest opinion of each review; with `withoutOpinion` they add up to `reviews`. */
  opinions: Record<Opinion, number>;
  withoutOpinion: number;
  passed: number;
  /** Reviews with an opinion after which other findings were concluded. */
  changed: number;
  /** Reviews whose opinion came, or is still missing, after the last day of the limit. */
  overdue: number;
  durations: Duration[];
}

/** Active people of an agency when the day `on` ended: its own reviewers (advisers aside) and its officers. */
export interface Staff {
  on: string;
  agencyId: string;
  reviewers: number;
  officers: number;
}
