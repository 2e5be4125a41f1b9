import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { endDeadline } from '../../src/ports/deadlines';
import { settle } from '../../src/stages/disclosure/settle';
import { worker } from '../../src/ports/worker';

/** Tells the case that its disclosure is settled (公示办结), so that it can be closed. */
export default worker({
  input: z.object({ caseId: z.string(), disclosureId: z.string() }),
  output: z.object({}),
  async run({ caseId, disclosureId }, context) {
    await context.cases.lock(caseId);
    const settled = await settle(context, await context.disclosures.get(disclosureId));
    await context.disclosures.save(settled);
    if (settled.status === 'refused') await endDeadline(context, caseId, 'publish', dayOf(context.clock.now()), '依法不予公示');
    return {};
  },
});
