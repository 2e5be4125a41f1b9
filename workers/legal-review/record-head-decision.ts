import { z } from 'zod';
import { formBoolean, formChoice, formDate, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordRuling, resultOf, rulings } from '../../src/stages/review';

/** Records how the head, or the collective discussion, decided the disagreement, with reasons (L7, L8). */
export default worker({
  completedBy: ['head'],
  signature: 'required',
  input: z.object({
    reviewId: z.string(),
    ruling: formChoice(rulings),
    rulingReason: formText,
    collective: formBoolean,
    discussedOn: formDate,
  }),
  output: z.object({ ruling: z.enum(rulings), reviewResult: z.enum(['', 'passed', 'returned']) }),
  run({ reviewId, rulingReason: reason, ...form }, file) {
    const review = recordRuling(file, reviewId, { ...form, reason });
    return { ruling: review.ruling!, reviewResult: resultOf(review) };
  },
});
