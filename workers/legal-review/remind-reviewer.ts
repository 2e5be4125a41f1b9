import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { remindReviewer } from '../../src/stages/review';

/** Reminds the reviewer, or re-reviewer, that the limit is about to end (黄牌, C13, L7). Once per last day. */
export default worker({
  input: z.object({ reviewId: z.string() }),
  output: z.object({}),
  run({ reviewId }, file) {
    remindReviewer(file, reviewId);
    return {};
  },
});
