import { z } from 'zod';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { submitDisagreement } from '../../src/stages/review';

/** Puts both positions into one paper for the coordination meeting and the head (L7). */
export default worker({
  input: z.object({ reviewId: z.string() }),
  output: z.object({ disagreementRound: z.number().int().positive(), coordinationDueAt: instant }),
  async run({ reviewId }, file) {
    const { times, coordinationDueAt } = await submitDisagreement(file, reviewId);
    return { disagreementRound: times, coordinationDueAt };
  },
});
