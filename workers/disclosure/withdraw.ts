import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { withdraw } from '../../src/stages/disclosure';

/**
 * Withdraws the publication of a revoked decision and says publicly why (撤回, 处罚法 48 二款, within 3 working days; D10).
 */
export default worker({
  vouched: true,
  input: z.object({ disclosureId: z.string() }),
  output: z.object({}),
  run({ disclosureId }, file) {
    withdraw(file, disclosureId);
    return {};
  },
});
