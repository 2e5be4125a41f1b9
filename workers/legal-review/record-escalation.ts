import { z } from 'zod';
import { formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordEscalation } from '../../src/stages/review';

/** Records what the head ordered about an overdue review or re-review (督办, C13, L7, L8). */
export default worker({
  completedBy: ['head'],
  input: z.object({ reviewId: z.string(), escalationMeasure: formText }),
  output: z.object({}),
  run({ reviewId, escalationMeasure }, file) {
    recordEscalation(file, reviewId, escalationMeasure);
    return {};
  },
});
