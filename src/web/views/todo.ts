import { z } from 'zod';
import { asked, type Asked, askedNames } from '../../kinds';
import type { LimitInCase } from '../../ports/registers';
import { id } from '../../ports/view';
import { deadlineView, deadlineViews } from './deadline';

export const todoItem = z
  .object({
    caseId: id(),
    registrationNumber: z.string(),
    matter: z.string(),
    duty: z.enum(asked),
    dutyName: z.string().describe('期限要求本人做什么'),
    deadline: deadlineView,
  })
  .meta({ id: 'TodoItem' });

export const todo = z
  .object({
    items: z.array(todoItem).describe('最先届满的在前，至多 100 项'),
    total: z.int(),
    red: z.int().describe('红牌'),
    yellow: z.int().describe('黄牌'),
  })
  .meta({ id: 'Todo' });
export type Todo = z.infer<typeof todo>;

export const todoItemOf = (
  { case: { id: caseId, registrationNumber, matter }, deadline }: LimitInCase,
  duty: Asked,
  today: string,
): z.infer<typeof todoItem> => ({
  caseId,
  registrationNumber,
  matter,
  duty,
  dutyName: askedNames[duty],
  deadline: deadlineViews([deadline], today)[0]!,
});
