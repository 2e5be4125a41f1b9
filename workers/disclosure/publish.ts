import { z } from 'zod';
import { afterDay, dayOf } from '../../src/law/calendar/day';
import { meetDeadline } from '../../src/ports/deadlines';
import { publish } from '../../src/stages/disclosure/publication';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Makes an approved disclosure visible on the portal (公示, 处罚法 48, D7). */
export default worker({
  input: z.object({ disclosureId: z.string() }),
  output: z.object({ publishedAt: instant, disclosureEndsAt: instant }),
  async run({ disclosureId }, context) {
    const { caseId } = await context.disclosures.get(disclosureId);
    await context.cases.lock(caseId);
    const disclosure = await context.disclosures.get(disclosureId);
    const published = publish(disclosure, await context.decisions.get(disclosure.decisionId), context.clock.now());
    const answer = { publishedAt: published.publishedAt!, disclosureEndsAt: afterDay(published.endsOn!) };
    if (disclosure.status === 'published') return answer;
    await context.disclosures.save(published);
    await meetDeadline(context, caseId, 'publish', dayOf(context.clock.now()));
    context.record.append({
      caseId, actor: 'system', act: 'decision-published', summary: `决定已向社会公示，公示至${published.endsOn}`,
      basis: '行政处罚法第四十八条', details: { disclosureId, endsOn: published.endsOn },
    });
    return answer;
  },
});
