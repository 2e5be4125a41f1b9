import { z } from 'zod';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { publish } from '../../src/stages/disclosure';

/** Makes an approved disclosure visible on the portal (公示, 处罚法 48, D7). */
export default worker({
  vouched: true,
  input: z.object({ disclosureId: z.string() }),
  output: z.object({ publishedAt: instant, disclosureEndsAt: instant }),
  run: ({ disclosureId }, file) => publish(file, disclosureId),
});
