import { z } from 'zod';
import { actNames } from '../law/case/act-names';
import { day, line } from '../law/text/input-fields';
import { groupings } from '../stages/review';

/** What the statistics of legal review may be asked for, by API and page alike. */
export const statisticsQuery = z.strictObject({
  from: day().describe('起始日期，含当日'),
  to: day().describe('截止日期，含当日'),
  agencyId: line(80).optional().describe('执法机关'),
  act: z.enum(Object.keys(actNames)).optional().describe('执法行为'),
  groupBy: z.enum(groupings).default('total').describe('分组'),
});

export type StatisticsQuery = z.output<typeof statisticsQuery>;
