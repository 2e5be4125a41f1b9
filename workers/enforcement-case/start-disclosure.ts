import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { newDisclosure } from '../../src/stages/disclosure/new-disclosure';
import { worker } from '../../src/ports/worker';

/** The engine keeps the message this long when nobody waits yet: seven days. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** 提请公示 (处罚法 48): one disclosure per decision, prepared in its own process. */
export default worker({
  input: z.object({ caseId: z.string(), caseUrl: z.string(), decisionId: z.string() }),
  output: z.object({ disclosureId: z.string() }),
  async run({ caseId, caseUrl, decisionId }, context) {
    const row = await context.cases.lock(caseId);
    const decision = await context.decisions.get(decisionId);
    if (decision.caseId !== caseId) throw new BusinessError('NOT_FOUND', '没有找到本案的决定。');
    const disclosure = newDisclosure(row, decision);
    await context.disclosures.save(disclosure);
    const { agencyId, registrationNumber, matter } = row;
    await context.outbox.publish({
      name: 'disclosure-requested', correlationKey: decisionId, messageId: `disclosure-requested:${disclosure.id}`, timeToLive: keptFor,
      variables: { caseId, caseUrl, agencyId, registrationNumber, matter, decisionId, disclosureId: disclosure.id, refusal: '' },
    });
    context.record.append({
      caseId, actor: 'system', act: 'disclosure-requested', summary: '提请公示行政处罚决定', basis: '行政处罚法第四十八条',
      details: { decisionId, disclosureId: disclosure.id },
    });
    return { disclosureId: disclosure.id };
  },
});
