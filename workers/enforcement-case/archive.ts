import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { archiveCase } from '../../src/stages/archive';

/** Files a closed case (归档, 处罚法 47; P5): one package that can be verified without this system. */
export default worker({
  input: z.object({}),
  output: z.object({ archiveSm3: z.string().length(64) }),
  run: async (_input, file) => ({ archiveSm3: await archiveCase(file) }),
});
