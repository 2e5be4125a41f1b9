import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { nonDisclosureGroundNames, nonDisclosureGrounds } from '../../src/stages/disclosure/disclosure';
import { reviewDisclosure } from '../../src/stages/disclosure/preparation';
import { formChoice, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Records whether the decision may be published, and if not on what ground (公示审查, D8). */
export default worker({
  completedBy: ['publisher'],
  input: z.object({
    caseId: z.string(), disclosureId: z.string(), publishable: z.boolean().nullish(),
    nonDisclosureGround: formChoice(nonDisclosureGrounds), nonDisclosureReason: formText,
  }),
  output: z.object({ publishable: z.boolean() }),
  async run({ caseId, disclosureId, publishable, nonDisclosureGround, nonDisclosureReason }, context, { by }) {
    await context.cases.lock(caseId);
    if (publishable === null || publishable === undefined) throw new BusinessError('TASK_REFUSED', '请选择可否公开', 'publishable');
    const disclosure = await context.disclosures.get(disclosureId);
    const form = { publishable, ground: nonDisclosureGround, reason: nonDisclosureReason };
    const reviewed = reviewDisclosure(disclosure, form, by.id, await context.parties.get(caseId));
    await context.disclosures.save(reviewed);
    context.record.append({
      caseId, actor: by.id, act: publishable ? 'disclosure-allowed' : 'disclosure-refused',
      summary: publishable ? '公示审查：可以公开' : `公示审查：不予公开（${nonDisclosureGroundNames[reviewed.ground!]}）`,
      basis: '行政处罚法第四十八条', details: { disclosureId, ground: reviewed.ground, reason: reviewed.groundReason },
    });
    return { publishable };
  },
});
