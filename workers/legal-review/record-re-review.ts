import { z } from 'zod';
import { formChoice, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordReReview, reReviewOpinions } from '../../src/stages/review';

/** Records the re-review (复审, L7): a changed opinion passes the review, a maintained one goes to coordination. */
export default worker({
  completedBy: ['reviewer'],
  signature: 'required',
  input: z.object({ reviewId: z.string(), reReviewOpinion: formChoice(reReviewOpinions), reReviewText: formText }),
  output: z.object({ reReviewOpinion: z.enum(reReviewOpinions), reviewResult: z.enum(['', 'passed']) }),
  async run({ reviewId, reReviewOpinion: opinion, reReviewText: text }, file) {
    const { reReview, passed } = await recordReReview(file, reviewId, { opinion, text });
    return { reReviewOpinion: reReview!.opinion!, reviewResult: passed ? ('passed' as const) : ('' as const) };
  },
});
