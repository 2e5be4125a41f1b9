import { z } from 'zod';
import { formChoice, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordRuling, rulings } from '../../src/stages/review';

/**
 * Records how the head, or the collective discussion, decided the disagreement, with reasons (L7, L8). `opinionFollows`: the
 * diagram goes on to the new opinion of the review body.
 */
export default worker({
  completedBy: ['head'],
  signature: 'required',
  input: z.object({
    reviewId: z.string(),
    ruling: formChoice(rulings),
    rulingReason: formText,
    opinionFollows: z.boolean().default(false),
  }),
  output: z.object({ ruling: z.enum(rulings), reviewResult: z.enum(['', 'returned']) }),
  run({ reviewId, rulingReason: reason, ...form }, file) {
    const review = recordRuling(file, reviewId, { ...form, reason });
    return { ruling: review.ruling!, reviewResult: review.endedAt === null ? ('' as const) : ('returned' as const) };
  },
});
