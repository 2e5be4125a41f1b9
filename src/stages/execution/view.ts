import { z } from 'zod';
import { day, id } from '../../ports/view';
import { eventNames } from './event';
import { executionResults } from './execution';

export const executionView = z
  .object({
    result: z.enum(executionResults),
    performedOn: day(),
    paidYuan: z.number(),
    surchargeYuan: z.number(),
    receiptNumber: z.string().nullable(),
  })
  .meta({ id: 'Execution' });

export const executionEventView = z
  .object({
    id: id(),
    kind: z.enum(Object.keys(eventNames)),
    happenedOn: day(),
    details: z.record(z.string(), z.unknown()).describe('各类事项的内容'),
  })
  .meta({ id: 'ExecutionEvent' });

export const reminderView = z.object({ id: id(), title: z.string(), madeAt: z.string() }).meta({ id: 'ReminderPaper' });

/** The account of the decision at the end of today; null: nothing is to be paid, or it was not served yet. */
export const accountView = z
  .object({
    fineYuan: z.number(),
    confiscationYuan: z.number(),
    dueOn: day().nullable(),
    paidYuan: z.number(),
    unpaidYuan: z.number(),
    surchargeAccruedYuan: z.number().describe('加处罚款，封顶为罚款数额'),
    surchargePaidYuan: z.number(),
    surchargeUnpaidYuan: z.number(),
    days: z
      .array(z.object({ day: day(), overdueYuan: z.number(), paused: z.boolean(), accruedYuan: z.number() }))
      .describe('加处罚款逐日账'),
  })
  .meta({ id: 'ExecutionAccount' });
