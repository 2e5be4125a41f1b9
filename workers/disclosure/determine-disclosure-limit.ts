import { z } from 'zod';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { determineDisclosureLimit } from '../../src/stages/disclosure';

/** Finds by when the decision must be public and for how long (D7, D11), from the decision table DisclosureLimits. */
export default worker({
  input: z.object({ disclosureId: z.string() }),
  output: z.object({
    publishDueAt: instant,
    publishWarningAt: instant,
    publishByDefault: z.boolean(),
    publishBasis: z.string(),
  }),
  run: ({ disclosureId }, file) => determineDisclosureLimit(file, disclosureId),
});
