import { z } from 'zod';
import { deadlineColour, type DeadlineColour } from '../../law/case/deadline';
import { deadlineKinds, deadlineNames, type Deadline } from '../../law/case/deadline';
import { day } from './basics';

export const colours = ['green', 'yellow', 'red', 'met', 'late', 'ended'] as const satisfies readonly DeadlineColour[];

export const deadlineView = z.object({
  kind: z.enum(deadlineKinds), name: z.string(), startsOn: day(), dueOn: day(), count: z.int(), unit: z.enum(['working', 'calendar']),
  basis: z.string(), provisional: z.boolean(), metOn: day().nullable().describe('完成或者终止的日期'), ending: z.string().nullish().describe('没有完成而终止的情形'), colour: z.enum(colours).describe('green 绿牌, yellow 黄牌, red 红牌, met 按期完成, late 逾期完成, ended 没有完成而终止'),
}).meta({ id: 'Deadline' });
export type DeadlineView = z.infer<typeof deadlineView>;

/** Running limits first, the one that ends first on top. `today` is an ISO date. */
export function deadlineViews(deadlines: Deadline[], today: string): DeadlineView[] {
  return deadlines
    .map((deadline) => ({ ...deadline, name: deadlineNames[deadline.kind], colour: deadlineColour(deadline, today) }))
    .sort((a, b) => Number(a.metOn !== null) - Number(b.metOn !== null) || a.dueOn.localeCompare(b.dueOn));
}
