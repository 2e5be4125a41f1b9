import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { maskDecision } from '../../src/stages/disclosure';

/** Masks the served decision for the public (脱敏, D9); the head sees the masked text before approving it. */
export default worker({
  vouched: true,
  input: z.object({ disclosureId: z.string() }),
  output: z.object({}),
  async run({ disclosureId }, file) {
    await maskDecision(file, disclosureId);
    return {};
  },
});
