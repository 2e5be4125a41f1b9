import { z } from 'zod';
import { day, id } from '../../ports/view';
import { outcomes } from '../investigation';

export const decisionView = z
  .object({
    id: id(),
    number: z.string(),
    outcome: z.enum(outcomes),
    major: z.boolean(),
    decidedBy: z.string(),
    decidedOn: day(),
    discussedOn: day().nullable(),
    status: z.enum(['effective', 'revoked']),
    revokedOn: day().nullable(),
    revokedReason: z.string().nullable(),
  })
  .meta({ id: 'Decision' });
