import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { warnOfDisclosureLimit } from '../../src/stages/disclosure';

/** Records that the limit to publish is about to end (黄牌, C13, D7). */
export default worker({
  input: z.object({ disclosureId: z.string() }),
  output: z.object({}),
  run({ disclosureId }, file) {
    warnOfDisclosureLimit(file, disclosureId);
    return {};
  },
});
