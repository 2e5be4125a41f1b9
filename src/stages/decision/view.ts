import { z } from 'zod';
import { day, id } from '../../ports/view';
import { outcomes } from '../investigation';
import { changeKinds, changers } from './change';

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

export const decisionChangeView = z
  .object({
    kind: z.enum(changeKinds),
    changedBy: z.enum(changers),
    paperNumber: z.string(),
    paperOn: day(),
    receivedOn: day(),
    reason: z.string(),
    decideAnew: z.boolean(),
  })
  .meta({ id: 'DecisionChange' });
