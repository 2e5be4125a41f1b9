import { z } from 'zod';
import { formBoolean, formChoice, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { nonDisclosureGrounds, recordDisclosureReview } from '../../src/stages/disclosure';

/** Records whether the decision may be published, and if not on what ground (公示审查, D8). */
export default worker({
  completedBy: ['publisher'],
  signature: 'required',
  input: z.object({
    disclosureId: z.string(),
    publishable: formBoolean,
    nonDisclosureGround: formChoice(nonDisclosureGrounds),
    nonDisclosureReason: formText,
    publishReason: formText,
  }),
  output: z.object({ publishable: z.boolean() }),
  run({ disclosureId, publishable, nonDisclosureGround: ground, ...given }, file) {
    const reason = publishable ? given.publishReason : given.nonDisclosureReason;
    return { publishable: recordDisclosureReview(file, { disclosureId, publishable, ground, reason }) };
  },
});
