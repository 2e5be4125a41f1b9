import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { recordSupplement } from '../../src/stages/review';

/** Records that the officer has supplied the missing materials (补正, L3); check-submission looks at them next. */
export default worker({
  completedBy: ['handler'],
  input: z.object({ reviewId: z.string(), supplementDone: z.boolean().nullish() }),
  output: z.object({}),
  run({ reviewId, supplementDone }, file) {
    recordSupplement(file, reviewId, supplementDone === true);
    return {};
  },
});
