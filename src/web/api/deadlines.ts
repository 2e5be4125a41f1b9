import { z } from 'zod';
import { limit, limitUnits } from '../../law/calendar/limit';
import { day as inputDay } from '../../law/text/input-fields';
import { operation } from '../http/operation';
import { day } from '../../ports/view';

const unit = z.enum(limitUnits);

/** The day of the act is not counted; 2, 3, 5 and 7 days are working days (处罚法 85). */
export const getDeadlines = operation({
  method: 'get',
  path: '/api/deadlines',
  summary: '计算期限（工作日按国务院办公厅放假和调休安排）',
  access: 'public',
  query: z.strictObject({
    from: inputDay().describe('起算日期'),
    count: z.coerce.number().int().min(1).max(3650).describe('天数'),
    unit: unit.describe('单位'),
  }),
  status: 200,
  result: z
    .object({
      from: day(),
      count: z.int(),
      unit,
      dueOn: day().describe('最后一日，含当日'),
      provisional: z.boolean().describe('所及年份的放假安排尚未公布'),
    })
    .meta({ id: 'Limit' }),
  run: async ({ query: { from, count, unit } }) => ({ from, count, unit, ...limit(from, count, unit) }),
});
