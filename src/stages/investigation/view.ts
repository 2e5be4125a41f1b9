import { z } from 'zod';
import { id, instant, sm3 } from '../../ports/view';
import { type Findings, lateGrounds, outcomes } from './findings';
import { revisionOf } from './revision';
import { findingsInput } from './findings-input';

export const findingsView = z
  .object({
    id: id(),
    version: z.int(),
    revision: sm3().describe('这一稿的 SM3，修改时写入 basedOn'),
    outcome: z.enum(outcomes),
    item: z.string(),
    facts: z.string(),
    evidenceSummary: z.string(),
    violatedLaw: z.string(),
    penaltyBasis: z.string(),
    discretion: z.string(),
    illegalGainYuan: z.number().nullable(),
    contractPriceYuan: z.number().nullable(),
    penalty: z.object(findingsInput.shape.penalty.shape).omit({ detention: true }),
    triggers: z.object(findingsInput.shape.triggers.shape),
    draftedBy: z.string(),
    draftedAt: instant(),
    concludedBy: z.string().nullable(),
    concludedAt: instant().nullable(),
    asked: z
      .object({
        alreadyFined: z.boolean(),
        newerLaw: z.string(),
        lateGround: z.enum(lateGrounds).nullable(),
        education: z.string(),
      })
      .nullish(),
    newFacts: z.string().nullish().describe('告知之后新查明的事实'),
    droppedBy: z.string().nullish(),
    droppedAt: instant().nullish(),
    dropReason: z.string().nullish(),
  })
  .meta({ id: 'Findings' });

export const findingsOf = (row: Findings): object => ({ ...row, revision: revisionOf(row) });
