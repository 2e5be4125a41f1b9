import { z } from 'zod';
import { afterDay, startOfDay } from '../../src/law/calendar/day';
import { startDeadline } from '../../src/ports/deadlines';
import { warnsFrom } from '../../src/law/case/deadline';
import { disclosureLimit } from '../../src/stages/disclosure/limits';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Finds by when the decision must be public and for how long (D7, D11), from the decision table DisclosureLimits. */
export default worker({
  input: z.object({ disclosureId: z.string() }),
  output: z.object({ publishDueAt: instant, publishWarningAt: instant }),
  async run({ disclosureId }, context) {
    const disclosure = await context.disclosures.get(disclosureId);
    const { caseId } = disclosure;
    const matter = await context.cases.lock(caseId);
    const [decision, party, agency] = await Promise.all([
      context.decisions.get(disclosure.decisionId), context.parties.get(caseId), context.agencies.get(disclosure.agencyId),
    ]);
    const { publishCount, publishUnit, publishWarningDays, periodMonths, basis } = await disclosureLimit(context.rules, agency, matter, party, decision.penalty);
    const deadline = await startDeadline(context, { caseId, kind: 'publish', startsOn: decision.decidedOn }, {
      count: publishCount, unit: publishUnit, warningDays: publishWarningDays, basis,
    });
    const { dueOn } = deadline;
    await context.disclosures.save({ ...disclosure, publishDueOn: dueOn, periodMonths, basis });
    context.record.append({
      caseId, actor: 'system', act: 'disclosure-limit-determined', summary: `公示期限至${dueOn}，公示期${periodMonths}个月`, basis,
      details: { disclosureId, dueOn, periodMonths },
    });
    return { publishDueAt: afterDay(dueOn), publishWarningAt: startOfDay(warnsFrom(deadline)).replace('T00', 'T09') };
  },
});
