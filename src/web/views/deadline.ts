import { z } from 'zod';
import { limitNames } from '../../kinds';
import { limitUnits } from '../../law/calendar/limit';
import { type Deadline, type DeadlineColour, deadlineColour } from '../../law/case/deadline';
import { day } from '../../ports/view';

export const colours = ['green', 'yellow', 'red', 'met', 'late', 'ended'] as const satisfies readonly DeadlineColour[];

const meanings = 'green 绿牌, yellow 黄牌, red 红牌, met 按期完成, late 逾期完成, ended 没有完成而终止';

export const deadlineView = z
  .object({
    kind: z.enum(Object.keys(limitNames)),
    name: z.string(),
    startsOn: day(),
    dueOn: day(),
    count: z.int(),
    unit: z.enum(limitUnits),
    basis: z.string(),
    provisional: z.boolean(),
    metOn: day().nullable().describe('完成或者终止的日期'),
    ending: z.string().nullish().describe('没有完成而终止的情形'),
    colour: z.enum(colours).describe(meanings),
  })
  .meta({ id: 'Deadline' });
export type DeadlineView = z.infer<typeof deadlineView>;

/** Running limits first, the one that ends first on top. `today` is an ISO date. */
export function deadlineViews(deadlines: Deadline[], today: string): DeadlineView[] {
  return deadlines
    .map((deadline) => ({
      ...deadline,
      name: limitNames[deadline.kind] ?? deadline.kind,
      colour: deadlineColour(deadline, today),
    }))
    .sort((a, b) => Number(a.metOn !== null) - Number(b.metOn !== null) || a.dueOn.localeCompare(b.dueOn));
}
