import { z } from 'zod';
import { settle } from '../src/domain/disclosure/settle';
import { worker } from '../src/worker';

/** Tells the case that its disclosure is settled (公示办结), so that it can be closed. */
export default worker({
  input: z.object({ caseId: z.string(), disclosureId: z.string() }),
  output: z.object({}),
  async run({ caseId, disclosureId }, context) {
    await context.cases.lock(caseId);
    await context.disclosures.save(await settle(context, await context.disclosures.get(disclosureId)));
    return {};
  },
});
