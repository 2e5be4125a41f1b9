import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { takeDown } from '../../src/stages/disclosure';

/** Takes a publication down at the end of its period (D11; 市监令45 第十三条). */
export default worker({
  input: z.object({ disclosureId: z.string() }),
  output: z.object({}),
  run({ disclosureId }, file) {
    takeDown(file, disclosureId);
    return {};
  },
});
