import { z } from 'zod';
import { formText, instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { appointReviewer, hintOutput } from '../../src/stages/review';

/**
 * Records which reviewer the head appointed where the system found none (L4), with what the system found in the file
 * (L5).
 */
export default worker({
  completedBy: ['head'],
  signature: 'required',
  input: z.object({ reviewId: z.string(), appointedReviewer: formText }),
  output: z.object({ reviewers: z.array(z.string()), reviewDueAt: instant, reviewReminderAt: instant, ...hintOutput }),
  run: ({ reviewId, appointedReviewer }, file) => appointReviewer(file, reviewId, appointedReviewer),
});
