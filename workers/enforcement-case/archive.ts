import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { archiveCase } from '../../src/stages/archive';
import { isSuperseded } from '../../src/stages/decision';

/** Files a closed case (归档, 处罚法 47; P5): one package that can be verified without this system. */
export default worker({
  input: z.object({}),
  output: z.object({ archiveSm3: z.string().length(64).nullable() }),
  async run(_input, file, { processInstanceKey }) {
    return { archiveSm3: isSuperseded(file, processInstanceKey) ? null : await archiveCase(file) };
  },
});
