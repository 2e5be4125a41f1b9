import { z } from 'zod';
import { formChoice, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordResponse, responses } from '../../src/stages/review';

/** Records whether the handling body adopts the review opinion or objects (L7). */
export default worker({
  completedBy: ['handler'],
  input: z.object({ reviewId: z.string(), response: formChoice(responses), responseReason: formText }),
  output: z.object({ response: z.enum(responses), reviewResult: z.enum(['', 'returned']) }),
  run({ reviewId, response: given, responseReason: reason }, file) {
    const { response, returned } = recordResponse(file, reviewId, { response: given, reason });
    return { response, reviewResult: returned ? ('returned' as const) : ('' as const) };
  },
});
