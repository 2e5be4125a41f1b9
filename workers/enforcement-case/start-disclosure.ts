import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { requestDisclosure } from '../../src/stages/disclosure';

/** 提请公示 (处罚法 48): one disclosure per decision, prepared in its own process. */
export default worker({
  input: z.object({ caseUrl: z.string(), decisionId: z.string() }),
  output: z.object({ disclosureId: z.string() }),
  run: ({ caseUrl, decisionId }, file) => ({ disclosureId: requestDisclosure(file, decisionId, caseUrl) }),
});
