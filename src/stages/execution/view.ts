import { z } from 'zod';
import { day } from '../../ports/view';
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
