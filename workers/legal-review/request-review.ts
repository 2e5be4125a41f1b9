import { z } from 'zod';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { hintOutput, requestReview } from '../../src/stages/review';

/** Chooses the reviewer (处罚法 58, L4). What the system found in the file by itself goes with it (L5). */
export default worker({
  input: z.object({ reviewId: z.string() }),
  output: z.object({ reviewers: z.array(z.string()), reviewDueAt: instant, reviewReminderAt: instant, ...hintOutput }),
  run: ({ reviewId }, file) => requestReview(file, reviewId),
});
