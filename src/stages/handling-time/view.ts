import { z } from 'zod';
import { day, id, instant } from '../../ports/view';
import { stopGrounds } from './time-change';

export const timeChangeView = z
  .object({
    id: id(),
    change: z.enum(['extension', 'stop']),
    days: z.int().nullable(),
    ground: z.enum(stopGrounds).nullable(),
    fromOn: day().nullable(),
    untilOn: day().nullable(),
    reason: z.string(),
    basis: z.string(),
    decidedBy: z.string(),
    decidedAt: instant(),
  })
  .meta({ id: 'TimeChange' });
