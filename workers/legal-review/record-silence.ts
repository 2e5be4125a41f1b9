import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { recordSilence } from '../../src/stages/review';

/** Nobody answered within the objection limit: the opinion counts as adopted, and the record says why (L7). */
export default worker({
  input: z.object({ reviewId: z.string() }),
  output: z.object({ reviewResult: z.enum(['', 'returned']) }),
  run({ reviewId }, file) {
    const returned = recordSilence(file, reviewId);
    return { reviewResult: returned ? ('returned' as const) : ('' as const) };
  },
});
