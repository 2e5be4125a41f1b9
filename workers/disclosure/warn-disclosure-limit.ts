import { z } from 'zod';
import { worker } from '../../src/ports/worker';

/** Records that the limit to publish is about to end (黄牌, C13, D7). */
export default worker({
  input: z.object({ disclosureId: z.string() }),
  output: z.object({}),
  async run({ disclosureId }, { disclosures, record }) {
    const { caseId, publishDueOn, basis } = await disclosures.get(disclosureId);
    record.append({
      caseId, actor: 'system', act: 'disclosure-limit-warned', summary: `公示期限将于${publishDueOn}届满，请尽快办理`, basis: basis ?? '',
      details: { disclosureId, publishDueOn },
    });
    return {};
  },
});
