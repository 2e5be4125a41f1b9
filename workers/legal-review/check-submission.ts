import { z } from 'zod';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { checkSubmission } from '../../src/stages/review';

/** Checks the materials submitted for legal review (L3); the review clock starts on the day they are complete. */
export default worker({
  input: z.object({ findingsId: z.string() }),
  output: z.object({
    reviewId: z.string(),
    materialsComplete: z.boolean(),
    missingMaterials: z.string(),
    supplementDueAt: instant.nullable(),
  }),
  async run({ findingsId }, file) {
    const { missing, ...checked } = await checkSubmission(file, findingsId);
    return { ...checked, materialsComplete: missing.length === 0, missingMaterials: missing.join('；') };
  },
});
