import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { startCase } from '../../src/stages/intake';
import { tablesToday } from '../../src/stages/scope';

/**
 * 案件进入流程: ties the case to its instance and to the tables of today (L1); a second instance for the same case ends at
 * once.
 */
export default worker({
  input: z.object({}),
  output: z.object({}),
  async run(_input, file, { processInstanceKey }) {
    await startCase(file, processInstanceKey, await tablesToday(file));
    return {};
  },
});
