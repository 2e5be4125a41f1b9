import { z } from 'zod';
import { formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordRulingOpinion } from '../../src/stages/review';

/** Records the new opinion of the review body, which names the ruling of the collective discussion (处罚法 58, L7). */
export default worker({
  title: '记录重新出具的审核意见',
  completedBy: ['reviewer'],
  signature: 'required',
  input: z.object({ reviewId: z.string(), rulingOpinionText: formText }),
  output: z.object({ reviewResult: z.literal('passed') }),
  async run({ reviewId, rulingOpinionText }, file) {
    await recordRulingOpinion(file, reviewId, rulingOpinionText);
    return { reviewResult: 'passed' as const };
  },
});
