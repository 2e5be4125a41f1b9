import { z } from 'zod';
import { id, instant } from '../../ports/view';
import { outcomes } from './findings';
import { findingsInput } from './findings-input';

export const findingsView = z
  .object({
    id: id(),
    version: z.int(),
    outcome: z.enum(outcomes),
    item: z.string(),
    facts: z.string(),
    evidenceSummary: z.string(),
    violatedLaw: z.string(),
    penaltyBasis: z.string(),
    discretion: z.string(),
    illegalGainYuan: z.number().nullable(),
    contractPriceYuan: z.number().nullable(),
    penalty: z.object(findingsInput.shape.penalty.shape),
    triggers: z.object(findingsInput.shape.triggers.shape),
    draftedBy: z.string(),
    draftedAt: instant(),
    concludedBy: z.string().nullable(),
    concludedAt: instant().nullable(),
  })
  .meta({ id: 'Findings' });
