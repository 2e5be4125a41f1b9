import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { escalateOverdue } from '../../src/stages/review';

/**
 * Records that the limit of the review, the re-review or the coordination has passed (红牌, C13, L7), so that the head
 * steps in.
 */
export default worker({
  input: z.object({ reviewId: z.string() }),
  output: z.object({ escalationNeeded: z.boolean() }),
  run: ({ reviewId }, file) => ({ escalationNeeded: escalateOverdue(file, reviewId) }),
});
