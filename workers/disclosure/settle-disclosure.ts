import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { settleDisclosure } from '../../src/stages/disclosure';

/** Tells the case that its disclosure is settled (公示办结), so that it can be closed. */
export default worker({
  input: z.object({ disclosureId: z.string() }),
  output: z.object({}),
  run({ disclosureId }, file) {
    settleDisclosure(file, disclosureId);
    return {};
  },
});
