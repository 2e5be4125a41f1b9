import { z } from 'zod';
import { takeDown } from '../../src/stages/disclosure/publication';
import { worker } from '../../src/ports/worker';

/** Takes a publication down at the end of its period (D11; 市监令45 第十三条). */
export default worker({
  input: z.object({ disclosureId: z.string() }),
  output: z.object({}),
  async run({ disclosureId }, context) {
    const { caseId } = await context.disclosures.get(disclosureId);
    await context.cases.lock(caseId);
    const disclosure = await context.disclosures.get(disclosureId);
    const down = takeDown(disclosure);
    if (down === disclosure) return {};
    await context.disclosures.save(down);
    context.record.append({
      caseId, actor: 'system', act: 'decision-taken-down', summary: '公示期满，停止公示', basis: disclosure.basis ?? '',
      details: { disclosureId, endsOn: disclosure.endsOn },
    });
    return {};
  },
});
