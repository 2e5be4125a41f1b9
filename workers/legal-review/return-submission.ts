import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { returnSubmission } from '../../src/stages/review';

/** Returns a submission whose supplement limit has passed (逾期未补正退回, L3). */
export default worker({
  input: z.object({ reviewId: z.string() }),
  output: z.object({ reviewResult: z.literal('returned') }),
  run({ reviewId }, file) {
    returnSubmission(file, reviewId);
    return { reviewResult: 'returned' as const };
  },
});
