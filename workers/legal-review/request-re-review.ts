import { z } from 'zod';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { requestReReview } from '../../src/stages/review';

/** Asks for the re-review after an objection (复审, L7): by another reviewer where the agency's policy wants it. */
export default worker({
  input: z.object({ reviewId: z.string() }),
  output: z.object({ reReviewers: z.array(z.string()), reReviewDueAt: instant, reReviewReminderAt: instant }),
  run: ({ reviewId }, file) => requestReReview(file, reviewId),
});
