import { z } from 'zod';
import { duties, dutyNames, type Duty } from '../../kinds/duty';
import type { RunningLimit } from '../../ports/stores';
import { id } from './basics';
import { deadlineView, deadlineViews } from './deadline';

export const todoItem = z.object({
  caseId: id(), registrationNumber: z.string(), matter: z.string(), duty: z.enum(duties), dutyName: z.string().describe('期限要求本人做什么'), deadline: deadlineView,
}).meta({ id: 'TodoItem' });

export const todo = z.object({
  items: z.array(todoItem).describe('最先届满的在前，至多 100 项'), total: z.int(), red: z.int().describe('红牌'), yellow: z.int().describe('黄牌'),
}).meta({ id: 'Todo' });
export type Todo = z.infer<typeof todo>;

export const todoItemOf = ({ case: { id: caseId, registrationNumber, matter }, deadline }: RunningLimit, duty: Duty, today: string): z.infer<typeof todoItem> => ({
  caseId, registrationNumber, matter, duty, dutyName: dutyNames[duty], deadline: deadlineViews([deadline], today)[0]!,
});
