import { z } from 'zod';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { opinionInput, opinions, recordOpinion } from '../../src/stages/review';

/**
 * Records the written review opinion (处罚法 58, L5, L6), or that more time is asked for (C13). Only agreement passes the
 * review.
 */
export default worker({
  completedBy: ['reviewer'],
  signature: 'required',
  input: z.object({ reviewId: z.string(), ...opinionInput }),
  output: z.object({
    opinion: z.enum(opinions),
    reviewResult: z.enum(['', 'passed']),
    missingMaterials: z.string(),
    supplementDueAt: instant.nullable(),
    objectionDueAt: instant.nullable(),
    roundsUsedUp: z.boolean(),
    opinionProblems: z.string(),
  }),
  run: ({ reviewId, ...input }, file) => recordOpinion(file, reviewId, input),
});
